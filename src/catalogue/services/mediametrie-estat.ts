// https://www.mediametrie.fr/en/personal-data-protection (not read again on 2026-11-24). The French count of streams and
// sites. Its cookies stand on estat.com.
import type { Service } from '../../core/service.js'

export const mediametrieEstat = {
  id: 'mediametrie-estat',
  name: 'Médiamétrie eStat',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'Médiamétrie SA', country: 'FR', privacy: 'https://www.mediametrie.fr/en/personal-data-protection' },
  urls: ['*.estat.com', '*.estat.fr'],
  snippets: ['eStatTag', '_PJS', '_estat'],
} satisfies Service
