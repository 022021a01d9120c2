// https://docs.statsig.com/client/javascript-sdk (not read again on 2026-11-24). Experiments and their count.
import type { Service } from '../../core/service.js'

export const statsig = {
  id: 'statsig',
  name: 'Statsig',
  category: 'analytics',
  purpose: 'experiments',
  vendor: { name: 'Statsig, Inc.', country: 'US', privacy: 'https://www.statsig.com/privacy' },
  urls: ['*.statsig.com', '*.statsigapi.net', '*.statsigcdn.com', 'featuregates.org', 'prodregistryv2.org'],
  snippets: ['StatsigClient'],
  storage: [{ key: 'STATSIG_*' }, { key: 'statsig.*' }],
} satisfies Service
