// https://experienceleague.adobe.com/en/docs/core-services/interface/data-collection/cookies/web-sdk (read 2026-11-24). The
// identity that Adobe's products share: the organisation's id follows the names. The Web SDK gives 395 days, the older
// identity service two years. `kndctr_…_consent` keeps an answer and cannot be told from the others by its beginning.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const adobeExperiencePlatform = {
  id: 'adobe-experience-platform',
  name: 'Adobe Experience Platform',
  category: 'marketing',
  purpose: 'audience',
  vendor: { name: 'Adobe Systems Software Ireland Limited', country: 'IE', privacy: 'https://www.adobe.com/privacy/policy.html' },
  urls: ['*.adobedc.net', '*.adobedc.demdex.net'],
  snippets: ['alloy("configure"', '__alloyNS'],
  cookies: [
    { name: 'kndctr_*', lifetime: 395 * day },
    { name: 'AMCV_*', lifetime: 730 * day },
    { name: 'AMCVS_*', lifetime: 0 },
    { name: 's_ecid', lifetime: 730 * day },
    { name: 'com.adobe.alloy.*', lifetime: 0 },
  ],
  storage: [{ key: 'com.adobe.reactor.*' }, { key: 'com.adobe.reactor.*', area: 'session' }],
} satisfies Service
