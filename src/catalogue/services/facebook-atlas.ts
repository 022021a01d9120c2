// https://www.facebook.com/privacy/policy/ (not read again on 2026-11-24). Closed in 2017; old tags are still asked for.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const facebookAtlas = {
  id: 'facebook-atlas',
  name: 'Atlas by Meta',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Meta Platforms Ireland Limited', country: 'IE', privacy: 'https://www.facebook.com/privacy/policy/' },
  urls: ['*.atdmt.com'],
  cookies: [
    { name: 'ATN', lifetime: 730 * day, thirdParty: true },
    { name: 'AA003', lifetime: 90 * day, thirdParty: true },
  ],
} satisfies Service
