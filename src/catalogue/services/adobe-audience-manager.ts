// https://experienceleague.adobe.com/en/docs/core-services/interface/data-collection/cookies/audience-manager (not read again
// on 2026-11-24). 180 days for those on demdex.net. `aam_uuid` is the name that Adobe's guide proposes for the copy on the
// site's own domain.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const adobeAudienceManager = {
  id: 'adobe-audience-manager',
  name: 'Adobe Audience Manager',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Adobe Systems Software Ireland Limited', country: 'IE', privacy: 'https://www.adobe.com/privacy/policy.html' },
  urls: ['*.demdex.net'],
  cookies: [
    { name: 'demdex', lifetime: 180 * day, thirdParty: true },
    { name: 'dextp', lifetime: 180 * day, thirdParty: true },
    { name: 'dpm', lifetime: 180 * day, thirdParty: true },
    { name: 'dst', lifetime: 180 * day, thirdParty: true },
    { name: '_dp', lifetime: 180 * day, thirdParty: true },
    { name: 'aam_uuid', lifetime: 30 * day },
  ],
} satisfies Service
