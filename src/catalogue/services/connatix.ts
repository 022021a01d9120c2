// https://www.connatix.com/privacy-policy (not read again on 2026-11-24). A player that lives on advertising; `cnx_userId`, on
// connatix.com, lasts 30 days.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const connatix = {
  id: 'connatix',
  name: 'Connatix',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Connatix Native Exchange Inc.', country: 'US', privacy: 'https://www.connatix.com/privacy-policy' },
  urls: ['*.connatix.com'],
  snippets: ['cnxel.render', 'cnx.cmd'],
  cookies: [{ name: 'cnx_userId', lifetime: 30 * day, thirdParty: true }],
  storage: [{ key: 'cnx*' }],
} satisfies Service
