// https://www.kargo.com/privacy (not read again on 2026-11-24). `ktcid`, on kargo.com, lasts a year.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const kargo = {
  id: 'kargo',
  name: 'Kargo',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Kargo Global, LLC', country: 'US', privacy: 'https://www.kargo.com/privacy' },
  urls: ['*.kargo.com'],
  cookies: [{ name: 'ktcid', lifetime: 365 * day, thirdParty: true }],
  storage: [{ key: 'krg_*' }],
} satisfies Service
