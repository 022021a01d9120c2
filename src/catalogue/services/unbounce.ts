// https://documentation.unbounce.com/hc/en-us/articles/203879010 (not read again on 2026-11-24). Landing pages, pop-ups and
// their tests; which version a visitor sees is kept for half a year.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const unbounce = {
  id: 'unbounce',
  name: 'Unbounce',
  category: 'marketing',
  purpose: 'conversion',
  vendor: { name: 'Unbounce Marketing Solutions Inc.', country: 'CA', privacy: 'https://unbounce.com/privacy/' },
  urls: ['*.ubembed.com', '*.unbounce.com'],
  snippets: ['ubembed'],
  cookies: [
    { name: 'ubpv', lifetime: 180 * day },
    { name: 'ubvs', lifetime: 180 * day },
    { name: 'ubvt', lifetime: 3 * day },
    { name: 'ubrs', lifetime: 30 * day },
  ],
  storage: [{ key: 'ub-emb*' }, { key: 'unbounce*' }],
} satisfies Service
