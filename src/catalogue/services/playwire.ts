// https://www.playwire.com/privacy-policy (not read again on 2026-11-24). Runs the advertising of publishers.
import type { Service } from '../../core/service.js'

export const playwire = {
  id: 'playwire',
  name: 'Playwire',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Playwire, LLC', country: 'US', privacy: 'https://www.playwire.com/privacy-policy' },
  urls: ['*.playwire.com', '*.ramp-assets.playwire.com', '*.intergient.com', '*.intergi.com'],
  snippets: ['tyche.mode'],
} satisfies Service
