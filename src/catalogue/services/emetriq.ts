// https://www.emetriq.com/datenschutz/ (not read again on 2026-11-24). All on xplosion.de, a year.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const emetriq = {
  id: 'emetriq',
  name: 'emetriq',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'emetriq GmbH', country: 'DE', privacy: 'https://www.emetriq.com/datenschutz/' },
  urls: ['*.xplosion.de', '*.emetriq.de'],
  snippets: ['_emtq', 'xplosion'],
  cookies: [
    { name: 'pid_short', lifetime: 365 * day, thirdParty: true },
    { name: 'pid_signature', lifetime: 365 * day, thirdParty: true },
  ],
} satisfies Service
