// https://support.karte.io/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const karte = {
  id: 'karte',
  name: 'KARTE',
  category: 'marketing',
  purpose: 'personalisation',
  vendor: { name: 'PLAID, Inc.', country: 'JP', privacy: 'https://plaid.co.jp/privacy/' },
  urls: ['*.karte.io'],
  snippets: ["krt('init'", '__karte_tracker'],
  cookies: [
    { name: 'krt.vis', lifetime: 365 * day },
    { name: 'krt.*', lifetime: 365 * day },
    { name: 'krt_*', lifetime: 365 * day },
  ],
  storage: [{ key: 'krt*' }, { key: 'krt*', area: 'session' }],
} satisfies Service
