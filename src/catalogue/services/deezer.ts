// https://www.deezer.com/legal/cookies (not read again on 2026-11-24). Cookies stand on deezer.com.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const deezer = {
  id: 'deezer',
  name: 'Deezer',
  category: 'functional',
  purpose: 'audio',
  vendor: { name: 'Deezer SA', country: 'FR', privacy: 'https://www.deezer.com/legal/personal-datas' },
  urls: ['*.deezer.com', '*.dzcdn.net'],
  snippets: ['widget.deezer.com/'],
  cookies: [{ name: 'dzr_uniq_id', lifetime: 180 * day, thirdParty: true }],
  embed: 'audio',
} satisfies Service
