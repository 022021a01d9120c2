// https://about.ads.microsoft.com/en-us/solutions/xandr/digital-platform-cookie-policy (not read again on 2026-11-24).
// Formerly AppNexus. 90 days on adnxs.com, by its policy.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const xandr = {
  id: 'xandr',
  name: 'Microsoft Monetize (Xandr)',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Xandr Inc.', country: 'US', privacy: 'https://about.ads.microsoft.com/en-us/solutions/xandr/digital-platform-cookie-policy' },
  urls: ['*.adnxs.com', '*.adnxs-simple.com', '*.adnxs.net'],
  snippets: ['apntag'],
  cookies: [
    { name: 'uuid2', lifetime: 90 * day, thirdParty: true },
    { name: 'anj', lifetime: 90 * day, thirdParty: true },
    { name: 'icu', lifetime: 90 * day, thirdParty: true },
    { name: 'uids', lifetime: 90 * day, thirdParty: true },
    { name: 'XANDR_PANID', lifetime: 90 * day, thirdParty: true },
    { name: 'usersync', lifetime: 90 * day, thirdParty: true },
    { name: 'pses', lifetime: 90 * day },
  ],
  storage: [{ key: '_pbjs_userid_*' }, { key: 'anpb*' }],
} satisfies Service
