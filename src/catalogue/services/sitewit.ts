// https://www.kliken.com/privacy-policy (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const sitewit = {
  id: 'sitewit',
  name: 'SiteWit (Kliken)',
  category: 'marketing',
  purpose: 'conversion',
  vendor: { name: 'SiteWit Corp.', country: 'US', privacy: 'https://www.kliken.com/privacy-policy' },
  urls: ['*.sitewit.com', '*.kliken.com'],
  snippets: ['sw.track', 'sitewit'],
  cookies: [{ name: '_swa_u', lifetime: 365 * day }, { name: '_swa_v', lifetime: 0 }, { name: '_swa_*' }],
} satisfies Service
