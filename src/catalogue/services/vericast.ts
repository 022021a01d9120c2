// https://www.vericast.com/privacy/ (not read again on 2026-11-24). Formerly MaxPoint and Valassis Digital. `mxpim`, on
// mxptint.net, lasts a year.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const vericast = {
  id: 'vericast',
  name: 'Vericast',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Vericast Corp.', country: 'US', privacy: 'https://www.vericast.com/privacy/' },
  urls: ['*.mxptint.net'],
  cookies: [{ name: 'mxpim', lifetime: 365 * day, thirdParty: true }],
} satisfies Service
