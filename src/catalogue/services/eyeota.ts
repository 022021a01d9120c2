// https://www.eyeota.com/privacy-center (not read again on 2026-11-24). Part of Dun & Bradstreet. `mako_uid`, on eyeota.net,
// lasts a year.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const eyeota = {
  id: 'eyeota',
  name: 'Eyeota',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Eyeota Pte. Ltd.', country: 'SG', privacy: 'https://www.eyeota.com/privacy-center' },
  urls: ['*.eyeota.net'],
  cookies: [
    { name: 'mako_uid', lifetime: 365 * day, thirdParty: true },
    { name: 'ONPLFTRH', lifetime: 0, thirdParty: true },
  ],
} satisfies Service
