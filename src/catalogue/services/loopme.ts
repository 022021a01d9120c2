// https://loopme.com/end-user-privacy-policy/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const loopme = {
  id: 'loopme',
  name: 'LoopMe',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'LoopMe Limited', country: 'GB', privacy: 'https://loopme.com/end-user-privacy-policy/' },
  urls: ['*.loopme.me', '*.loopme.com'],
  cookies: [{ name: 'viewer_token', lifetime: 365 * day, thirdParty: true }],
} satisfies Service
