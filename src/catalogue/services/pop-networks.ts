// https://www.popads.net/privacy.html (not read again on 2026-11-24). Two networks of windows that open by themselves; the
// company is that of PopAds.
import type { Service } from '../../core/service.js'

export const popNetworks = {
  id: 'pop-networks',
  name: 'PopAds and PopCash',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Tomksoft S.A.', country: 'CR', privacy: 'https://www.popads.net/privacy.html' },
  urls: ['*.popads.net', '*.popcash.net', '*.popadscdn.net'],
  snippets: ['_pop.push', 'popcash'],
} satisfies Service
