// https://docs.salesmanago.com/ (not read again on 2026-11-24). Ten years for `smuuid`, by its own words.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const salesmanago = {
  id: 'salesmanago',
  name: 'SALESmanago',
  category: 'marketing',
  purpose: 'crm',
  vendor: { name: 'Benhauer Sp. z o.o.', country: 'PL', privacy: 'https://www.salesmanago.com/info/privacy_policy.htm' },
  urls: ['*.salesmanago.com', '*.salesmanago.pl', '*.salesmanago.es'],
  snippets: ['_smid'],
  cookies: [
    { name: 'smuuid', lifetime: 3650 * day },
    { name: 'smvr', lifetime: 3650 * day },
    { name: 'smclient', lifetime: 3650 * day },
    { name: 'smg', lifetime: 3650 * day },
    { name: 'smform', lifetime: 3650 * day },
    { name: 'smOViewsPopCap', lifetime: 3650 * day },
    { name: '_smvs', lifetime: day },
    { name: 'smcid', lifetime: 3650 * day },
  ],
  storage: [{ key: 'smuuid' }],
} satisfies Service
