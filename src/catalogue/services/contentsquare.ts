// https://docs.contentsquare.com/en/web/cookies/ (not read again on 2026-11-24). Marketing like Hotjar, which it owns and
// whose entry names each of the cookies that both tags set. `__CT_Data`, `_CT_RS_`, `WRUID` and `WRIgnore` are ClickTale's,
// which it bought.
// Consent: https://docs.contentsquare.com/en/web/send-the-users-decisions-about-data-collection/ (read 2026-11-24): the opt-out is a cookie, and
// without an opposite. It is erased with the others, so that a later yes counts; hence the reload.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const contentsquare = {
  id: 'contentsquare',
  name: 'Contentsquare',
  category: 'marketing',
  purpose: 'recordings',
  vendor: { name: 'Contentsquare SAS', country: 'FR', privacy: 'https://contentsquare.com/privacy-center/' },
  urls: ['t.contentsquare.net', '*.content-square.net', '*.clicktale.net'],
  snippets: ['_uxa'],
  cookies: [
    { name: '_cs_*' },
    { name: '_cs_optout', lifetime: 395 * day, category: 'essential' },
    { name: '__CT_Data', lifetime: 365 * day },
    { name: '_CT_RS_*', lifetime: 365 * day },
    { name: 'WRUID', lifetime: 365 * day },
    { name: 'WRUIDAWS', lifetime: 365 * day },
    { name: 'WRIgnore', lifetime: 365 * day, category: 'essential' },
  ],
  storage: [{ key: '_cs_*' }],
  consent: {
    revoke: [{ push: '_uxa', args: ['optout'] }],
  },
} satisfies Service
