// https://www.stroeer.de/datenschutz-ssp/ (not read again on 2026-11-24). All on adscale.de, a year; most have names of two
// letters.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const adscale = {
  id: 'adscale',
  name: 'Ströer SSP (adscale)',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Ströer SSP GmbH', country: 'DE', privacy: 'https://www.stroeer.de/datenschutz-ssp/' },
  urls: ['*.adscale.de', '*.m6r.eu'],
  cookies: [{ name: 'cct', lifetime: 365 * day, thirdParty: true }],
} satisfies Service
