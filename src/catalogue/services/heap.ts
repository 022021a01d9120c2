// https://developers.heap.io/docs/cookies (not read again on 2026-11-24). 13 months; the number of the environment follows the
// names. Part of Contentsquare since 2023.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const heap = {
  id: 'heap',
  name: 'Heap',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'Heap Inc.', country: 'US', privacy: 'https://heap.io/privacy' },
  urls: ['heapanalytics.com', '*.heapanalytics.com', '*.heap-api.com'],
  snippets: ['heap.load('],
  cookies: [
    { name: '_hp2_id.*', lifetime: 395 * day },
    { name: '_hp2_ses_props.*', lifetime: 30 * minute },
    { name: '_hp2_props.*', lifetime: 395 * day },
    { name: '_hp2_hld*', lifetime: 0 },
    { name: '_hp5_*' },
  ],
} satisfies Service
