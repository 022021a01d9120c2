// https://beachfront.com/privacy-policy/ (not read again on 2026-11-24). Its identifiers stand on bfmio.com.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const beachfront = {
  id: 'beachfront',
  name: 'Beachfront',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Beachfront Media LLC', country: 'US', privacy: 'https://beachfront.com/privacy-policy/' },
  urls: ['*.bfmio.com', '*.beachfrontmedia.com'],
  cookies: [{ name: '__io_cid', lifetime: 365 * day, thirdParty: true }],
} satisfies Service
