// https://supership.jp/optout/ (not read again on 2026-11-24). Ad Generation; `SOC` stands on socdm.com.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const supership = {
  id: 'supership',
  name: 'Supership',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Supership Inc.', country: 'JP', privacy: 'https://supership.jp/optout/' },
  urls: ['*.socdm.com'],
  cookies: [
    { name: 'SOC', lifetime: 395 * day, thirdParty: true },
    { name: 'suid', lifetime: 365 * day, thirdParty: true },
    { name: 'plid', lifetime: 14 * day, thirdParty: true },
  ],
} satisfies Service
