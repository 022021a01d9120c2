// https://developers.kelkoogroup.com/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const kelkoo = {
  id: 'kelkoo',
  name: 'Kelkoo',
  category: 'marketing',
  purpose: 'conversion',
  vendor: { name: 'Kelkoo SAS', country: 'FR', privacy: 'https://www.kelkoogroup.com/privacy-policy/' },
  urls: ['*.kelkoogroup.net', '*.kelkoo.com', '*.kk-resources.com'],
  snippets: ['_kkstrack', 'kk-resources'],
  cookies: [
    { name: 'KelkooID', lifetime: 365 * day, thirdParty: true },
    { name: 'kk_leadtag', lifetime: 30 * day },
  ],
} satisfies Service
