// https://www.target2sell.com/en/privacy-policy/ (not read again on 2026-11-24). The name of the session follows `t2s-`.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const target2sell = {
  id: 'target2sell',
  name: 'Target2Sell',
  category: 'marketing',
  purpose: 'personalisation',
  vendor: { name: 'Target2Sell SAS', country: 'FR', privacy: 'https://www.target2sell.com/en/privacy-policy/' },
  urls: ['*.target2sell.com'],
  snippets: ['_t2sparams', 'target2sell'],
  cookies: [
    { name: 't2s-p', lifetime: 365 * day },
    { name: 't2s-s', lifetime: 30 * minute },
    { name: 't2s-analytics', lifetime: 365 * day },
    { name: 't2s-rank', lifetime: 365 * day },
    { name: 't2s-*' },
  ],
  storage: [{ key: 't2s*' }],
} satisfies Service
