// https://www.criteo.com/privacy/corporate-privacy-policy/ (not read again on 2026-11-24). 13 months by Criteo. Its names
// begin with `cto_`, the oldest with `criteo_`; `uid` on criteo.com is too common a name to list. `cto_optout` keeps a
// refusal.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const criteo = {
  id: 'criteo',
  name: 'Criteo',
  category: 'marketing',
  purpose: 'retargeting',
  vendor: { name: 'Criteo SA', country: 'FR', privacy: 'https://www.criteo.com/privacy/' },
  urls: ['*.criteo.com', '*.criteo.net'],
  snippets: ['criteo_q'],
  cookies: [
    { name: 'cto_bundle', lifetime: 395 * day },
    { name: 'cto_bidid', lifetime: 395 * day },
    { name: 'cto_dna_bundle', lifetime: 395 * day },
    { name: 'cto_tld_test', lifetime: 0 },
    { name: 'cto_optout', lifetime: 1825 * day, category: 'essential' },
    { name: 'cto_*', lifetime: 395 * day },
    { name: 'criteo_write_test', lifetime: 0 },
  ],
  storage: [{ key: 'criteo_*' }, { key: 'cto_*' }],
} satisfies Service
