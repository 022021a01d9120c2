// https://weborama.com/en/weborama-privacy-commitment/ (not read again on 2026-11-24). 13 months for `AFFICHE_W`, on
// weborama.fr.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const weborama = {
  id: 'weborama',
  name: 'Weborama',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Weborama SA', country: 'FR', privacy: 'https://weborama.com/en/weborama-privacy-commitment/' },
  urls: ['*.weborama.fr', '*.weborama.com', '*.weborama.io', '*.weborama-tech.ru'],
  snippets: ['adperftracker'],
  cookies: [{ name: 'AFFICHE_W', lifetime: 395 * day, thirdParty: true }],
} satisfies Service
