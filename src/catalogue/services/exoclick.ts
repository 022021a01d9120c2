// https://www.exoclick.com/privacy-policy/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const exoclick = {
  id: 'exoclick',
  name: 'ExoClick',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'ExoClick, S.L.', country: 'ES', privacy: 'https://www.exoclick.com/privacy-policy/' },
  urls: ['*.exoclick.com', '*.exosrv.com', '*.exdynsrv.com', '*.magsrv.com', '*.realsrv.com', '*.wpncdn.com'],
  snippets: ['exosrv', 'AdProvider', 'ad_idzone'],
  cookies: [{ name: 'zone-cap-*', lifetime: 30 * day }],
} satisfies Service
