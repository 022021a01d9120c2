// https://www.pixelyoursite.com/documentation/cookies (not read again on 2026-11-24). A WordPress plug-in that loads
// advertising pixels and remembers where the visitor came from; a week.
import type { Service } from '../../core/service.js'
import { day, hour } from '../time.js'

export const pixelyoursite = {
  id: 'pixelyoursite',
  name: 'PixelYourSite',
  category: 'marketing',
  purpose: 'tags',
  vendor: { name: 'Minimal Work SRL', country: 'RO', privacy: 'https://www.pixelyoursite.com/privacy-policy' },
  urls: ['*/wp-content/plugins/pixelyoursite/'],
  snippets: ['pysOptions'],
  cookies: [
    { name: 'pys_start_session', lifetime: 0 },
    { name: 'pys_first_visit', lifetime: 7 * day },
    { name: 'pys_session_limit', lifetime: hour },
    { name: 'pysTrafficSource', lifetime: 7 * day },
    { name: 'pys_landing_page', lifetime: 7 * day },
    { name: 'last_pysTrafficSource', lifetime: 7 * day },
    { name: 'last_pys_landing_page', lifetime: 7 * day },
    { name: 'pys_advanced_form_data', lifetime: 180 * day },
    { name: 'pbid', lifetime: 180 * day },
    { name: 'pys_*' },
  ],
  storage: [{ key: 'pys_*' }],
} satisfies Service
