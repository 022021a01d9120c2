// https://www.experian.com/privacy/ (not read again on 2026-11-24). Part of Experian. 60 days, on tapad.com.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const tapad = {
  id: 'tapad',
  name: 'Tapad',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Tapad, Inc.', country: 'US', privacy: 'https://www.experian.com/privacy/' },
  urls: ['*.tapad.com'],
  cookies: [
    { name: 'TapAd_TS', lifetime: 60 * day, thirdParty: true },
    { name: 'TapAd_DID', lifetime: 60 * day, thirdParty: true },
    { name: 'TapAd_3WAY_SYNCS', lifetime: 60 * day, thirdParty: true },
    { name: 'TapAd_*' },
  ],
} satisfies Service
