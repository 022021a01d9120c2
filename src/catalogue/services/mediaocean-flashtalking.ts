// https://www.flashtalking.com/privacypolicy (not read again on 2026-11-24). One house since 2025, with TVSquared.
// `flashtalkingad1`, on flashtalking.com, lasts two years.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const mediaoceanFlashtalking = {
  id: 'mediaocean-flashtalking',
  name: 'Innovid and Flashtalking',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Mediaocean LLC', country: 'US', privacy: 'https://www.mediaocean.com/privacy-policy' },
  urls: ['*.flashtalking.com', '*.innovid.com', '*.tvsquared.com'],
  snippets: ['flashtalking', 'collector-.tvsquared', '_tvq'],
  cookies: [
    { name: 'flashtalkingad1', lifetime: 730 * day, thirdParty: true },
    { name: '_D9J', lifetime: 730 * day, thirdParty: true },
    { name: '_tq_id.*', lifetime: 730 * day },
  ],
} satisfies Service
