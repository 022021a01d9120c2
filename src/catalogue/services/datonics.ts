// https://www.datonics.com/privacy-policy/ (not read again on 2026-11-24). All on pro-market.net, a year.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const datonics = {
  id: 'datonics',
  name: 'Datonics',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Datonics, LLC', country: 'US', privacy: 'https://www.datonics.com/privacy-policy/' },
  urls: ['*.pro-market.net'],
  cookies: [
    { name: 'anProfile', lifetime: 365 * day, thirdParty: true },
    { name: 'anHistory', lifetime: 365 * day, thirdParty: true },
    { name: 'anTD4', lifetime: 365 * day, thirdParty: true },
    { name: 'anRTBR*', lifetime: 365 * day, thirdParty: true },
  ],
} satisfies Service
