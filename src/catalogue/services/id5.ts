// https://id5.io/trust/cookiedisclosure-current (read 2026-11-24). An identifier for many advertisers: 90 days, on
// id5-sync.com and in the storage of the site, where Prebid may be told to use a cookie. Prebid keeps one under `pbjs-id5id`.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const id5 = {
  id: 'id5',
  name: 'ID5',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'ID5 Technology Ltd', country: 'GB', privacy: 'https://id5.io/platform-privacy-policy' },
  urls: ['*.id5-sync.com', 'id5-sync.com', '*.eu-1-id5-sync.com'],
  snippets: ['ID5.init('],
  cookies: [
    { name: 'id5', lifetime: 90 * day, thirdParty: true },
    { name: 'id5id', lifetime: 90 * day },
    { name: 'id5id_*', lifetime: 90 * day },
    { name: 'id5id.*', lifetime: 90 * day },
    { name: 'pbjs-id5id*', lifetime: 90 * day },
    { name: '3pi', lifetime: 90 * day, thirdParty: true },
  ],
  storage: [{ key: 'id5id*' }, { key: 'pbjs-id5id*' }, { key: '_id5*' }],
} satisfies Service
