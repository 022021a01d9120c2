// https://www.yieldmo.com/privacy/ (not read again on 2026-11-24). A year, on yieldmo.com; the partner follows `ptr`.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const yieldmo = {
  id: 'yieldmo',
  name: 'Yieldmo',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Yieldmo, Inc.', country: 'US', privacy: 'https://www.yieldmo.com/privacy/' },
  urls: ['*.yieldmo.com'],
  cookies: [
    { name: 'yieldmo_id', lifetime: 365 * day, thirdParty: true },
    { name: 'ptrt', lifetime: 365 * day, thirdParty: true },
    { name: 'ptrrhs', lifetime: 365 * day, thirdParty: true },
    { name: 'ptrpp', lifetime: 365 * day, thirdParty: true },
    { name: 'ptr*', lifetime: 365 * day, thirdParty: true },
  ],
} satisfies Service
