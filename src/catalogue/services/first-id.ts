// https://www.first-id.fr/en/privacy-policy/ (not read again on 2026-11-24). An identifier that many French publishers share;
// 13 months.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const firstId = {
  id: 'first-id',
  name: 'First-id',
  category: 'marketing',
  purpose: 'identity',
  vendor: { name: 'First-id SAS', country: 'FR', privacy: 'https://www.first-id.fr/en/privacy-policy/' },
  urls: ['*.first-id.fr'],
  snippets: ['first-id.fr'],
  cookies: [{ name: 'firstid', lifetime: 395 * day }],
  storage: [{ key: 'firstid*' }],
} satisfies Service
