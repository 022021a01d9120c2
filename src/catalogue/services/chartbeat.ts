// https://docs.chartbeat.com/cbp/feature-guides/cookies (not read again on 2026-11-24). 13 months for the visitor, half an
// hour for the referrer.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const chartbeat = {
  id: 'chartbeat',
  name: 'Chartbeat',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'Chartbeat, Inc.', country: 'US', privacy: 'https://chartbeat.com/privacy/' },
  urls: ['*.chartbeat.com', '*.chartbeat.net'],
  snippets: ['_sf_async_config', '_cbq'],
  cookies: [
    { name: '_cb', lifetime: 395 * day },
    { name: '_cb_ls', lifetime: 395 * day },
    { name: '_cb_svref', lifetime: 30 * minute },
    { name: '_cb_expires', lifetime: 395 * day },
    { name: '_chartbeat*', lifetime: 395 * day },
    { name: '_v__chartbeat3', lifetime: 395 * day },
    { name: '_v__cb_cp', lifetime: 395 * day },
    { name: '_t_tests', lifetime: 365 * day },
    { name: '_SUPERFLY_lockout', lifetime: 10 * minute },
  ],
  storage: [{ key: '_cb*' }, { key: '_chartbeat*' }, { key: '_v__*' }, { key: 'chartbeat*' }],
} satisfies Service
