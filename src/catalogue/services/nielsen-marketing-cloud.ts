// https://www.nielsen.com/legal/privacy-principles/ (not read again on 2026-11-24): eXelate. Its cookies, `EE` and `ud` among
// them, stand on exelator.com for 120 days.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const nielsenMarketingCloud = {
  id: 'nielsen-marketing-cloud',
  name: 'Nielsen Marketing Cloud',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'The Nielsen Company (US), LLC', country: 'US', privacy: 'https://www.nielsen.com/legal/privacy-principles/' },
  urls: ['*.exelator.com'],
  cookies: [
    { name: 'EE', lifetime: 120 * day, thirdParty: true },
    { name: 'ud', lifetime: 120 * day, thirdParty: true },
    { name: 'udo', lifetime: 120 * day, thirdParty: true },
  ],
} satisfies Service
