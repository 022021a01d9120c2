// https://www.vidoomy.com/privacypolicy.html (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const vidoomy = {
  id: 'vidoomy',
  name: 'Vidoomy',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Vidoomy Media, S.L.', country: 'ES', privacy: 'https://www.vidoomy.com/privacypolicy.html' },
  urls: ['*.vidoomy.com'],
  snippets: ['vidoomy'],
  cookies: [{ name: 'vidoomy-uids', lifetime: 180 * day, thirdParty: true }],
} satisfies Service
