// https://www.smilewanted.com/privacy-policy/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const smileWanted = {
  id: 'smile-wanted',
  name: 'Smile Wanted',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Smile Wanted Group SAS', country: 'FR', privacy: 'https://www.smilewanted.com/privacy-policy/' },
  urls: ['*.smilewanted.com', '*.smileoptim.com'],
  cookies: [{ name: 'sw-ip', lifetime: 30 * day, thirdParty: true }],
} satisfies Service
