// https://statcounter.com/support/knowledge-base/cookies/ (not read again on 2026-11-24). `is_unique` stands on
// statcounter.com.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const statcounter = {
  id: 'statcounter',
  name: 'Statcounter',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'StatCounter Limited', country: 'IE', privacy: 'https://statcounter.com/about/legal/' },
  urls: ['*.statcounter.com'],
  snippets: ['sc_project', 'sc_security'],
  cookies: [
    { name: 'sc_is_visitor_unique', lifetime: 730 * day },
    { name: 'is_visitor_unique', lifetime: 730 * day },
    { name: 'is_unique', lifetime: 1825 * day, thirdParty: true },
  ],
} satisfies Service
