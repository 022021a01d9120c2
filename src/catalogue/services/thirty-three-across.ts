// https://www.33across.com/privacy-policy (not read again on 2026-11-24). With Tynt. A year for `33x_ps`, on 33across.com;
// Lexicon keeps its identifier on the site's own domain.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const thirtyThreeAcross = {
  id: 'thirty-three-across',
  name: '33Across',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: '33Across, Inc.', country: 'US', privacy: 'https://www.33across.com/privacy-policy' },
  urls: ['*.33across.com', '*.tynt.com'],
  snippets: ['Tynt=Tynt', 'Tynt.push'],
  cookies: [
    { name: '33x_ps', lifetime: 365 * day, thirdParty: true },
    { name: '33acrossId*', lifetime: 90 * day },
    { name: '33acrossid*', lifetime: 90 * day },
  ],
  storage: [{ key: '33across*' }, { key: 'tynt*' }],
} satisfies Service
