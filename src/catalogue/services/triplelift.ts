// https://triplelift.com/advertising-technology-platform-cookie-notice/ (not read again on 2026-11-24). 90 days for `tluid`,
// on 3lift.com.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const triplelift = {
  id: 'triplelift',
  name: 'TripleLift',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'TripleLift, Inc.', country: 'US', privacy: 'https://triplelift.com/privacy/' },
  urls: ['*.3lift.com', '*.triplelift.com'],
  cookies: [
    { name: 'tluid', lifetime: 90 * day, thirdParty: true },
    { name: 'tluidp', lifetime: 90 * day, thirdParty: true },
  ],
} satisfies Service
