// https://support.squarespace.com/hc/en-us/articles/360001264507, as sites quote it (read 2026-11-24): two years, where it
// calls them analytics. A site can have its own banner ask for them.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const squarespaceAnalytics = {
  id: 'squarespace-analytics',
  name: 'Squarespace Analytics',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'Squarespace Ireland Limited', country: 'IE', privacy: 'https://www.squarespace.com/privacy' },
  urls: ['performance.squarespace.com'],
  snippets: ['Static.COOKIE_BANNER_CAPABLE'],
  cookies: [
    { name: 'ss_cvr', lifetime: 730 * day },
    { name: 'ss_cvisit', lifetime: 30 * minute },
    { name: 'ss_cvt', lifetime: 30 * minute },
    { name: 'ss_cpvisit', lifetime: 730 * day },
  ],
} satisfies Service
