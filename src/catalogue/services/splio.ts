// https://splio.com/en/privacy-policy/ (not read again on 2026-11-24). With Tinyclues, which it bought.
import type { Service } from '../../core/service.js'

export const splio = {
  id: 'splio',
  name: 'Splio',
  category: 'marketing',
  purpose: 'campaigns',
  vendor: { name: 'Splio SAS', country: 'FR', privacy: 'https://splio.com/en/privacy-policy/' },
  urls: ['*.splio.com', '*.spliosdk.com', '*.tinyclues.com'],
  snippets: ['splio'],
} satisfies Service
