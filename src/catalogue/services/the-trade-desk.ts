// https://www.thetradedesk.com/us/website-privacy-policy (not read again on 2026-11-24). A year for `TDID` and `TDCPM`, on
// adsrvr.org. Prebid keeps its Unified ID under `pbjs-unifiedid`.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const theTradeDesk = {
  id: 'the-trade-desk',
  name: 'The Trade Desk',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'The Trade Desk, Inc.', country: 'US', privacy: 'https://www.thetradedesk.com/us/privacy' },
  urls: ['*.adsrvr.org'],
  snippets: ['ttd_dom_ready', 'TTDUniversalPixelApi'],
  cookies: [
    { name: 'TDID', lifetime: 365 * day, thirdParty: true },
    { name: 'TDCPM', lifetime: 365 * day, thirdParty: true },
    { name: 'TTDOptOut', lifetime: 1825 * day, thirdParty: true, category: 'essential' },
    { name: 'pbjs-unifiedid*', lifetime: 60 * day },
    { name: 'pbjs_unifiedID*', lifetime: 60 * day },
    { name: '__uid2_advertising_token', lifetime: 30 * day },
  ],
  storage: [{ key: 'pbjs-unifiedid*' }, { key: 'UID2-sdk-identity' }, { key: '__uid_2' }],
} satisfies Service
