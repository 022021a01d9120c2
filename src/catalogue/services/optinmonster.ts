// https://optinmonster.com/docs/what-cookies-does-optinmonster-set/ (not read again on 2026-11-24). Eleven years for
// `_omappvp`, by its own words; the id of the campaign follows the others.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const optinmonster = {
  id: 'optinmonster',
  name: 'OptinMonster',
  category: 'marketing',
  purpose: 'campaigns',
  vendor: { name: 'Retyp, LLC', country: 'US', privacy: 'https://optinmonster.com/privacy/' },
  urls: ['*.omappapi.com', '*.optinmonster.com', '*.opmnstr.com', '*.optmnstr.com', '*.optnmstr.com', '*.optmstr.com', '*.omwpapi.com'],
  snippets: ['om_loaded', 'omappapi.com'],
  cookies: [
    { name: '_omappvp', lifetime: 4015 * day },
    { name: '_omappvs', lifetime: 20 * minute },
    { name: '_omra', lifetime: 30 * day },
    { name: 'om-*', lifetime: 30 * day },
    { name: 'omSeen-*', lifetime: 30 * day, category: 'functional' },
    { name: 'omGlobal*', lifetime: 30 * day },
  ],
  storage: [{ key: 'om-*' }, { key: 'omapp*' }],
} satisfies Service
