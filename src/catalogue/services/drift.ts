// https://gethelp.drift.com/ (not read again on 2026-11-24). It was sold to write to visitors and ended in 2026; pages still
// carry it. `driftt_aid` is its older name.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const drift = {
  id: 'drift',
  name: 'Drift',
  category: 'functional',
  purpose: 'chat',
  vendor: { name: 'Salesloft, Inc.', country: 'US', privacy: 'https://www.salesloft.com/privacy-notice' },
  urls: ['*.drift.com', '*.driftt.com', '*.driftcdn.com'],
  snippets: ['drift.load(', 'driftt.com'],
  cookies: [
    { name: 'drift_aid', lifetime: 730 * day },
    { name: 'driftt_aid', lifetime: 730 * day },
    { name: 'drift_campaign_refresh', lifetime: 30 * minute },
    { name: 'drift_eid', lifetime: 730 * day },
    { name: 'driftt_eid', lifetime: 730 * day },
    { name: 'driftt_sid', lifetime: 30 * minute },
    { name: 'DFTT_*' },
  ],
  storage: [{ key: 'drift*' }, { key: 'DRIFT_*' }],
  embed: 'chat',
} satisfies Service
