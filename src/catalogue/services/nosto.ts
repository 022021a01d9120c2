// https://help.nosto.com/en/articles/613492 (not read again on 2026-11-24). The names begin with `2c.`, its first product's.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const nosto = {
  id: 'nosto',
  name: 'Nosto',
  category: 'marketing',
  purpose: 'personalisation',
  vendor: { name: 'Nosto Solutions Oy', country: 'FI', privacy: 'https://www.nosto.com/privacy-policy/' },
  urls: ['*.nosto.com'],
  snippets: ['nostojs'],
  cookies: [{ name: '2c.cId', lifetime: 730 * day }, { name: '2c.dc', lifetime: 0 }, { name: '2c.*' }],
  storage: [{ key: 'nosto*' }, { key: 'nosto*', area: 'session' }],
} satisfies Service
