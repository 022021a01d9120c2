// https://experienceleague.adobe.com/en/docs/experience-platform/tags/home (not read again on 2026-11-24). Formerly Launch and
// DTM. It loads whatever its owner put in, so it needs the strictest consent, like any tag manager; a site that knows its
// property moves it.
import type { Service } from '../../core/service.js'

export const adobeTags = {
  id: 'adobe-tags',
  name: 'Adobe Experience Platform Tags',
  category: 'marketing',
  purpose: 'tags',
  vendor: { name: 'Adobe Systems Software Ireland Limited', country: 'IE', privacy: 'https://www.adobe.com/privacy/policy.html' },
  urls: ['assets.adobedtm.com'],
  snippets: ['_satellite.'],
} satisfies Service
