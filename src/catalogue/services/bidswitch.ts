// https://www.bidswitch.com/privacy-policy (not read again on 2026-11-24). Part of Criteo. A year for `tuuid`, on
// bidswitch.net.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const bidswitch = {
  id: 'bidswitch',
  name: 'BidSwitch',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'IPONWEB Limited', country: 'GB', privacy: 'https://www.bidswitch.com/privacy-policy' },
  urls: ['*.bidswitch.net'],
  cookies: [
    { name: 'tuuid', lifetime: 365 * day, thirdParty: true },
    { name: 'tuuid_lu', lifetime: 365 * day, thirdParty: true },
  ],
} satisfies Service
