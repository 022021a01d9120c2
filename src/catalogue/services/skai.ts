// https://skai.io/privacy-policy/ (not read again on 2026-11-24). Formerly Kenshoo. `kenshoo_id` stands on xg4ken.com, for 90
// days.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const skai = {
  id: 'skai',
  name: 'Skai',
  category: 'marketing',
  purpose: 'conversion',
  vendor: { name: 'Kenshoo, Ltd.', country: 'IL', privacy: 'https://skai.io/privacy-policy/' },
  urls: ['*.xg4ken.com'],
  snippets: ['ktag(', 'xg4ken'],
  cookies: [
    { name: 'kenshoo_id', lifetime: 90 * day, thirdParty: true },
    { name: 'ken_gclid', lifetime: 90 * day },
  ],
} satisfies Service
