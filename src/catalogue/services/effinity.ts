// https://www.effinity.fr/politique-de-confidentialite/ (not read again on 2026-11-24). Effiliation.
import type { Service } from '../../core/service.js'

export const effinity = {
  id: 'effinity',
  name: 'Effinity',
  category: 'marketing',
  purpose: 'affiliates',
  vendor: { name: 'Effinity SA', country: 'FR', privacy: 'https://www.effinity.fr/politique-de-confidentialite/' },
  urls: ['*.effiliation.com', '*.effinity.fr'],
  snippets: ['effiliation'],
} satisfies Service
