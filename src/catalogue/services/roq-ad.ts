// https://www.roq.ad/privacy-policy (not read again on 2026-11-24). Links the devices of one person. On rqtrk.eu.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const roqAd = {
  id: 'roq-ad',
  name: 'Roq.ad',
  category: 'marketing',
  purpose: 'identity',
  vendor: { name: 'Roqad GmbH', country: 'DE', privacy: 'https://www.roq.ad/privacy-policy' },
  urls: ['*.rqtrk.eu'],
  cookies: [{ name: 'browser_data', lifetime: 365 * day, thirdParty: true }],
} satisfies Service
