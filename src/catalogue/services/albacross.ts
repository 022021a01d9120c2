// https://albacross.com/privacy-policy/ (not read again on 2026-11-24). A year.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const albacross = {
  id: 'albacross',
  name: 'Albacross',
  category: 'marketing',
  purpose: 'identity',
  vendor: { name: 'Albacross Nordic AB', country: 'SE', privacy: 'https://albacross.com/privacy-policy/' },
  urls: ['*.albacross.com'],
  snippets: ['_nQc', '_nQs'],
  cookies: [
    { name: 'nQ_cookieId', lifetime: 365 * day },
    { name: 'nQ_visitId', lifetime: 30 * minute },
    { name: 'nQ_userVisitId', lifetime: 365 * day },
    { name: 'nQ_*' },
  ],
  storage: [{ key: 'nQ_*' }],
} satisfies Service
