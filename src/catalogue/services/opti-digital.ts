// https://www.optidigital.com/privacy-policy/ (not read again on 2026-11-24). Runs the advertising of French publishers.
import type { Service } from '../../core/service.js'

export const optiDigital = {
  id: 'opti-digital',
  name: 'Opti Digital',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Opti Digital SAS', country: 'FR', privacy: 'https://www.optidigital.com/privacy-policy/' },
  urls: ['*.optidigital.com', '*.opti-digital.com'],
  snippets: ['optidigitalQueue'],
  storage: [{ key: 'optidigital*' }],
} satisfies Service
