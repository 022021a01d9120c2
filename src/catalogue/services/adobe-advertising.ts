// https://experienceleague.adobe.com/en/docs/core-services/interface/data-collection/cookies/advertising-cloud (not read again
// on 2026-11-24). `adcloud` and the `_tmae` family stand on the site's own domain, the others on everesttech.net.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const adobeAdvertising = {
  id: 'adobe-advertising',
  name: 'Adobe Advertising',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Adobe Systems Software Ireland Limited', country: 'IE', privacy: 'https://www.adobe.com/privacy/policy.html' },
  urls: ['*.everesttech.net', '*.tubemogul.com'],
  cookies: [
    { name: 'everest_g_v2', lifetime: 730 * day, thirdParty: true },
    { name: 'everest_session_v2', lifetime: 0, thirdParty: true },
    { name: 'ev_sync_*', lifetime: 30 * day, thirdParty: true },
    { name: 'adcloud', lifetime: 91 * day },
    { name: '_tmae', lifetime: 365 * day, thirdParty: true },
    { name: '_lcc', lifetime: 30 * day, thirdParty: true },
  ],
} satisfies Service
