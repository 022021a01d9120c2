// https://www.bidtheatre.com/privacy-policy (not read again on 2026-11-24). All on bidtheatre.com, half a year.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const bidtheatre = {
  id: 'bidtheatre',
  name: 'BidTheatre',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'BidTheatre AB', country: 'SE', privacy: 'https://www.bidtheatre.com/privacy-policy' },
  urls: ['*.bidtheatre.com'],
  cookies: [{ name: '__kuid', lifetime: 180 * day, thirdParty: true }],
} satisfies Service
