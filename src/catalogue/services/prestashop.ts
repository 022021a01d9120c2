// https://devdocs.prestashop-project.org/ (not read again on 2026-11-24): one cookie, encrypted, with the basket and the
// sign-in; 20 days unless the shop sets another time. It runs on the shop's own server.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const prestashop = {
  id: 'prestashop',
  name: 'PrestaShop',
  category: 'essential',
  purpose: 'session',
  vendor: { name: 'PrestaShop SA', country: 'FR', privacy: 'https://prestashop.com/privacy-policy/' },
  snippets: ['prestashop.'],
  cookies: [{ name: 'PrestaShop-*', lifetime: 20 * day, httpOnly: true }],
} satisfies Service
