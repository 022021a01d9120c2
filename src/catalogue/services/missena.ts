// https://missena.com/privacy-policy (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'

export const missena = {
  id: 'missena',
  name: 'Missena',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Missena SAS', country: 'FR', privacy: 'https://missena.com/privacy-policy' },
  urls: ['*.missena.io'],
  snippets: ['missena'],
  storage: [{ key: 'missena.*' }],
} satisfies Service
