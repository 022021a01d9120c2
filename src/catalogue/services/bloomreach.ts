// https://documentation.bloomreach.com/engagement/docs/cookies (not read again on 2026-11-24). Formerly Exponea; `_br_uid_2`
// is its search product's.
import type { Service } from '../../core/service.js'
import { day, hour } from '../time.js'

export const bloomreach = {
  id: 'bloomreach',
  name: 'Bloomreach',
  category: 'marketing',
  purpose: 'personalisation',
  vendor: { name: 'Bloomreach, Inc.', country: 'US', privacy: 'https://www.bloomreach.com/en/legal/privacy/' },
  urls: ['*.exponea.com', '*.bloomreach.co', '*.brcdn.com', '*.brsrvr.com', '*.brxcdn.com'],
  snippets: ['exponea.start', 'webxpClient', 'br_data'],
  cookies: [
    { name: '__exponea_etc__', lifetime: 1095 * day },
    { name: '__exponea_time2__', lifetime: hour },
    { name: 'xnpe_*', lifetime: 1095 * day },
    { name: '_br_uid_2', lifetime: 1095 * day },
  ],
  storage: [{ key: '__exponea_*' }, { key: 'exponea*' }],
} satisfies Service
