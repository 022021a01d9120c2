// https://top100.rambler.ru/ (not read again on 2026-11-24). The number of the counter follows the names.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const ramblerTop100 = {
  id: 'rambler-top100',
  name: 'Rambler Top-100',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'Rambler Internet Holdings LLC', country: 'RU', privacy: 'https://help.rambler.ru/legal/1142/' },
  urls: ['*.top100.ru', 'kraken.rambler.ru', 'counter.rambler.ru'],
  snippets: ['_top100q', 'top100Counter'],
  cookies: [
    { name: 't3_sid_*', lifetime: 30 * minute },
    { name: 'top100_id', lifetime: 365 * day },
    { name: 'adtech_uid', lifetime: 365 * day },
  ],
  storage: [{ key: 'top100*' }, { key: 't3_*' }],
} satisfies Service
