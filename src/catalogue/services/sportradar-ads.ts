// https://sportradar.com/privacy/ (not read again on 2026-11-24). Its identifiers stand on sportradarserving.com.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const sportradarAds = {
  id: 'sportradar-ads',
  name: 'Sportradar ad:s',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Sportradar AG', country: 'CH', privacy: 'https://sportradar.com/privacy/' },
  urls: ['*.sportradarserving.com'],
  cookies: [
    { name: 'zuuid', lifetime: 395 * day, thirdParty: true },
    { name: 'zuuid_lu', lifetime: 395 * day, thirdParty: true },
    { name: 'zuuid_k', lifetime: 395 * day, thirdParty: true },
    { name: 'zuuid_k_lu', lifetime: 395 * day, thirdParty: true },
  ],
} satisfies Service
