// https://www.powerlinks.com/privacy-policy/ (not read again on 2026-11-24). On powerlinks.com.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const powerLinks = {
  id: 'power-links',
  name: 'Powerlinks',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Powerlinks Media Limited', country: 'GB', privacy: 'https://www.powerlinks.com/privacy-policy/' },
  urls: ['*.powerlinks.com'],
  cookies: [{ name: 'pl_user_id', lifetime: 365 * day, thirdParty: true }],
} satisfies Service
