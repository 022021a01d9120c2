// https://www.semasio.com/privacy-policy (not read again on 2026-11-24). Part of Samba TV. `SEUNCY` stands on semasio.net, for
// half a year.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const semasio = {
  id: 'semasio',
  name: 'Semasio',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Semasio GmbH', country: 'DE', privacy: 'https://www.semasio.com/privacy-policy' },
  urls: ['*.semasio.net'],
  cookies: [{ name: 'SEUNCY', lifetime: 180 * day, thirdParty: true }],
} satisfies Service
