// https://callibri.ru/ (not read again on 2026-11-24). Shows each visitor a telephone number by which a call is told from
// others.
import type { Service } from '../../core/service.js'

export const callibri = {
  id: 'callibri',
  name: 'Callibri',
  category: 'analytics',
  purpose: 'conversion',
  vendor: { name: 'Callibri LLC', country: 'RU', privacy: 'https://callibri.ru/policy' },
  urls: ['*.callibri.ru'],
  snippets: ['callibri'],
  storage: [{ key: 'callibri*' }],
} satisfies Service
