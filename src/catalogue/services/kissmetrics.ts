// https://support.kissmetrics.io/docs/cookies (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const kissmetrics = {
  id: 'kissmetrics',
  name: 'Kissmetrics',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'Kissmetrics Inc.', country: 'US', privacy: 'https://www.kissmetrics.io/privacy/' },
  urls: ['*.kissmetrics.com', '*.kissmetrics.io'],
  snippets: ['_kmq'],
  cookies: [
    { name: 'km_ai', lifetime: 1825 * day },
    { name: 'km_ni', lifetime: 1825 * day },
    { name: 'km_lv', lifetime: 1825 * day },
    { name: 'km_uq', lifetime: 1825 * day },
    { name: 'km_vs', lifetime: 30 * minute },
    { name: 'kvcd', lifetime: 0 },
    { name: 'km_*' },
  ],
} satisfies Service
