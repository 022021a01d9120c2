// https://claritas.com/privacy-legal/ (not read again on 2026-11-24). Formerly Barometric; on trkn.us.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const claritas = {
  id: 'claritas',
  name: 'Claritas',
  category: 'marketing',
  purpose: 'conversion',
  vendor: { name: 'Claritas, LLC', country: 'US', privacy: 'https://claritas.com/privacy-legal/' },
  urls: ['*.trkn.us', 'trkn.us', '*.ib-ibi.com'],
  cookies: [{ name: 'barometric*', lifetime: 365 * day, thirdParty: true }],
} satisfies Service
