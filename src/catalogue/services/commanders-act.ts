// https://doc.commandersact.com/ (not read again on 2026-11-24). TagCommander. It loads whatever its owner put in, so it needs
// the strictest consent. Its dialog of consent, TrustCommander, is another service. Names and a year as sites publish them.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const commandersAct = {
  id: 'commanders-act',
  name: 'Commanders Act',
  category: 'marketing',
  purpose: 'tags',
  vendor: { name: 'Fjord Technologies SAS', country: 'FR', privacy: 'https://www.commandersact.com/en/privacy/' },
  urls: ['*.tagcommander.com', '*.commander1.com'],
  snippets: ['tc_vars'],
  cookies: [
    { name: 'TCID', lifetime: 365 * day },
    { name: 'TCSESSION', lifetime: 0 },
    { name: 'tc_cj_v2', lifetime: 365 * day },
    { name: 'tc_cj_v2_cmp', lifetime: 365 * day },
    { name: 'tc_cj_v2_med', lifetime: 365 * day },
    { name: 'tc_ab*', lifetime: 365 * day },
    { name: 'TCAUDIENCE', lifetime: 365 * day },
    { name: 'TCLANDINGURL', lifetime: 0 },
    { name: 'TCREDIRECT', lifetime: 0 },
    { name: 'TCREDIRECT_DEDUP', lifetime: 0 },
    { name: '_TCCookieSync', lifetime: 30 * day },
    { name: 'CAID', lifetime: 365 * day },
    { name: 'WID', lifetime: 365 * day, thirdParty: true },
    { name: 'TMS', lifetime: 0 },
  ],
} satisfies Service
