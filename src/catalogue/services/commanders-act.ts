// https://doc.commandersact.com/configure/cookies (read 2026-11-24). TagCommander. It loads whatever its owner put in, so it
// needs the strictest consent. Its dialog of consent, TrustCommander, is another service. `TCID` and `WID` stand on
// commander1.com, `CAID` on the site's own domain; numbers of the site and the rule follow `tc_sample_`. The names that begin
// with `tc_cj` are those of its older tags.
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
    { name: 'CAID', lifetime: 365 * day },
    { name: 'TCID', lifetime: 365 * day, thirdParty: true },
    { name: 'WID', lifetime: 0, thirdParty: true },
    { name: 'TCAUDIENCE', lifetime: 365 * day },
    { name: 'TCSESSION', lifetime: 0 },
    { name: 'TCREDIRECT', lifetime: 0 },
    { name: 'TCREDIRECT_DEDUP', lifetime: 0 },
    { name: 'TCLANDINGURL', lifetime: 0 },
    { name: '_TCCookieSync', lifetime: 365 * day },
    { name: 'tc_sample_*' },
    { name: 'tc_cj_v2', lifetime: 365 * day },
    { name: 'tc_cj_v2_cmp', lifetime: 365 * day },
    { name: 'tc_cj_v2_med', lifetime: 365 * day },
    { name: 'tc_ab*', lifetime: 365 * day },
  ],
  storage: [{ key: '_TCCookieSync' }, { key: 'tC_Sync' }],
} satisfies Service
