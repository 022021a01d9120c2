// https://help.iadvize.com/hc/en-gb/articles/4405937048210 (not read again on 2026-11-24). 13 months for the visitor's id.
// It also chooses whom to speak to by what they look at.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const iadvize = {
  id: 'iadvize',
  name: 'iAdvize',
  category: 'functional',
  purpose: 'chat',
  vendor: { name: 'iAdvize SAS', country: 'FR', privacy: 'https://www.iadvize.com/en/privacy-policy/' },
  urls: ['*.iadvize.com'],
  snippets: ['idzCustomData', 'iAdvizeInterface', 'idz_id'],
  cookies: [{ name: 'iadvize-*', lifetime: 395 * day }],
  storage: [{ key: 'iadvize*' }, { key: 'idz*' }],
  embed: 'chat',
} satisfies Service
