// https://help.nextdoor.com/s/article/about-nextdoor-pixel (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const nextdoorPixel = {
  id: 'nextdoor-pixel',
  name: 'Nextdoor Pixel',
  category: 'marketing',
  purpose: 'conversion',
  vendor: { name: 'Nextdoor Holdings, Inc.', country: 'US', privacy: 'https://help.nextdoor.com/s/article/Privacy-Policy' },
  urls: ['ads.nextdoor.com', 'flask.nextdoor.com'],
  snippets: ["ndp('init'", 'nextdoor.com/public/pixel'],
  cookies: [
    { name: 'ndclid', lifetime: 30 * day },
    { name: '_ndclid', lifetime: 30 * day },
  ],
} satisfies Service
