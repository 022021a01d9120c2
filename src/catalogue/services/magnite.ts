// https://www.magnite.com/legal/advertising-platform-cookie-statement/ (not read again on 2026-11-24). Formerly Rubicon
// Project, with Telaria (tremorhub.com), SpotX and SpringServe. A year for `khaos`, on rubiconproject.com.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const magnite = {
  id: 'magnite',
  name: 'Magnite',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Magnite, Inc.', country: 'US', privacy: 'https://www.magnite.com/legal/advertising-platform-privacy-policy/' },
  urls: ['*.rubiconproject.com', '*.tremorhub.com', '*.spotxchange.com', '*.spotx.tv', '*.springserve.com'],
  snippets: ['fastlane.rubiconproject'],
  cookies: [
    { name: 'khaos', lifetime: 365 * day, thirdParty: true },
    { name: 'khaos_p', lifetime: 365 * day, thirdParty: true },
    { name: 'audit', lifetime: 365 * day, thirdParty: true },
    { name: 'audit_p', lifetime: 365 * day, thirdParty: true },
    { name: 'put_*', lifetime: 30 * day, thirdParty: true },
    { name: 'rpb', lifetime: 30 * day, thirdParty: true },
    { name: 'rpx', lifetime: 30 * day, thirdParty: true },
    { name: 'tv_U*', lifetime: 30 * day, thirdParty: true },
    { name: 'tvid', lifetime: 365 * day, thirdParty: true },
  ],
} satisfies Service
