// https://www.outbrain.com/privacy/ (not read again on 2026-11-24). Outbrain's platform to buy advertising; `zuid` stands on
// zemanta.com for a year.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const zemanta = {
  id: 'zemanta',
  name: 'Zemanta',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Outbrain Inc.', country: 'US', privacy: 'https://www.outbrain.com/privacy/' },
  urls: ['*.zemanta.com'],
  snippets: ['zemanta'],
  cookies: [{ name: 'zuid', lifetime: 365 * day, thirdParty: true }],
} satisfies Service
