// https://www.nielsen.com/legal/privacy-principles/digital-measurement-privacy-statement/ (not read again on 2026-11-24). 390
// days for `IMRID`, on imrworldwide.com.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const nielsen = {
  id: 'nielsen',
  name: 'Nielsen Digital Measurement',
  category: 'analytics',
  purpose: 'audience',
  vendor: {
    name: 'The Nielsen Company (US), LLC',
    country: 'US',
    privacy: 'https://www.nielsen.com/legal/privacy-principles/digital-measurement-privacy-statement/',
  },
  urls: ['*.imrworldwide.com'],
  snippets: ['NOLBUNDLE', 'nlsQ'],
  cookies: [{ name: 'IMRID', lifetime: 390 * day, thirdParty: true }],
} satisfies Service
