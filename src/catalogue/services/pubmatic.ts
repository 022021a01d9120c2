// https://pubmatic.com/legal/platform-cookie-policy/ (not read again on 2026-11-24). All on pubmatic.com, 30 days to a year;
// the number of the partner follows `KRTBCOOKIE_`.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const pubmatic = {
  id: 'pubmatic',
  name: 'PubMatic',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'PubMatic, Inc.', country: 'US', privacy: 'https://pubmatic.com/legal/privacy/' },
  urls: ['*.pubmatic.com'],
  snippets: ['pubmatic.com/AdServer'],
  cookies: [
    { name: 'KADUSERCOOKIE', lifetime: 365 * day, thirdParty: true },
    { name: 'KRTBCOOKIE_*', lifetime: 90 * day, thirdParty: true },
    { name: 'KTPCACOOKIE', lifetime: 90 * day, thirdParty: true },
    { name: 'KCCH', lifetime: 0, thirdParty: true },
    { name: 'PUBMDCID', lifetime: 90 * day, thirdParty: true },
    { name: 'PUBRETARGET', lifetime: 365 * day, thirdParty: true },
    { name: 'PugT', lifetime: 30 * day, thirdParty: true },
    { name: 'SPugT', lifetime: 30 * day, thirdParty: true },
    { name: 'SyncRTB*', lifetime: 90 * day, thirdParty: true },
    { name: 'DPSync*', lifetime: 90 * day, thirdParty: true },
    { name: 'DPFQ*', lifetime: 90 * day, thirdParty: true },
    { name: 'DPPIX_ON', lifetime: 0, thirdParty: true },
    { name: 'SYNCUPPIX_ON', lifetime: 0, thirdParty: true },
    { name: 'ADUSERCOOKIE', lifetime: 365 * day, thirdParty: true },
    { name: 'chkChromeAb67Sec', lifetime: 30 * day, thirdParty: true },
    { name: 'f5_cspm', lifetime: 0, thirdParty: true },
    { name: 'ipc', lifetime: 30 * day, thirdParty: true },
  ],
} satisfies Service
