// https://docs.tealium.com/iq-tag-management/data-layer/cookies/ (read 2026-11-24), without lifetimes: a year is as sites
// publish it. It loads whatever its owner put in, so it needs the strictest consent; `utag_main`, since version 4.50 one
// cookie for each of its values, counts visits. `CONSENTMGR` and `OPTOUTMULTI` keep an answer. `TAPID` stands on
// tealiumiq.com.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const tealium = {
  id: 'tealium',
  name: 'Tealium',
  category: 'marketing',
  purpose: 'tags',
  vendor: { name: 'Tealium Inc.', country: 'US', privacy: 'https://tealium.com/privacy-policy/' },
  urls: ['*.tiqcdn.com', '*.tealiumiq.com', '*.tiqcdn.cn'],
  snippets: ['utag_data', 'utag.js'],
  cookies: [
    { name: 'utag_main', lifetime: 365 * day, category: 'analytics' },
    { name: 'utag_main_*', lifetime: 365 * day, category: 'analytics' },
    { name: 'TEAL', lifetime: 365 * day },
    { name: 'TAPID', lifetime: 365 * day, thirdParty: true },
    { name: 'CONSENTMGR', lifetime: 365 * day, category: 'essential' },
    { name: 'OPTOUTMULTI', lifetime: 90 * day, category: 'essential' },
  ],
  storage: [{ key: 'tealium_*' }, { key: 'tealium_*', area: 'session' }, { key: 'utag_main*' }],
} satisfies Service
