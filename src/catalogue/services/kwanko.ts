// https://www.kwanko.com/fr/rgpd/politique-gestion-donnees-personnelles/ (not read again on 2026-11-24). NetAffiliation. Its
// cookies stand on metaffiliation.com and on hosts of the site's own.
import type { Service } from '../../core/service.js'

export const kwanko = {
  id: 'kwanko',
  name: 'Kwanko',
  category: 'marketing',
  purpose: 'affiliates',
  vendor: { name: 'Kwanko SA', country: 'FR', privacy: 'https://www.kwanko.com/fr/rgpd/politique-gestion-donnees-personnelles/' },
  urls: ['*.netaffiliation.com', '*.metaffiliation.com', '*.kwanko.com'],
  snippets: ['netaffiliation', 'metaffiliation'],
} satisfies Service
