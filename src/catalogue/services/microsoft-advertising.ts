// https://help.ads.microsoft.com/apex/index/3/en/53056 (read 2026-11-24). Lifetimes of `_uetsid` and `_uetvid` differ by
// source (30 minutes or a day; 16 days or 13 months): the longest are given; Microsoft keeps the data for 390 days. The
// cookies on bing.com serve its other products too. Consent is mandatory in the EEA, the UK and Switzerland since 5 May 2025.
// Consent: https://help.ads.microsoft.com/apex/index/3/en/60119 as others quote it; denied, it goes on sending without cookies, so only a
// reload stops it.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const microsoftAdvertising = {
  id: 'microsoft-advertising',
  name: 'Microsoft Advertising',
  category: 'marketing',
  purpose: 'conversion',
  vendor: { name: 'Microsoft Corporation', country: 'US', privacy: 'https://www.microsoft.com/privacy/privacystatement' },
  urls: ['bat.bing.com', 'bat.bing.net', 'c.bing.com'],
  snippets: ['uetq'],
  cookies: [
    { name: '_uetsid', lifetime: day },
    { name: '_uetvid', lifetime: 390 * day },
    { name: '_uetmsclkid', lifetime: 90 * day },
    { name: 'MUID', lifetime: 390 * day, thirdParty: true },
    { name: 'MUIDB', lifetime: 390 * day, thirdParty: true, httpOnly: true },
    { name: 'MR', lifetime: 7 * day, thirdParty: true },
    { name: 'SRM_B', lifetime: 390 * day, thirdParty: true },
  ],
  storage: [{ key: '_uetsid' }, { key: '_uetsid_exp' }, { key: '_uetvid' }, { key: '_uetvid_exp' }],
  consent: {
    default: [{ push: 'uetq', args: ['consent', 'default', { ad_storage: 'denied' }], flat: true }],
    grant: [{ push: 'uetq', args: ['consent', 'update', { ad_storage: 'granted' }], flat: true }],
    revoke: [{ push: 'uetq', args: ['consent', 'update', { ad_storage: 'denied' }], flat: true }],
  },
} satisfies Service
