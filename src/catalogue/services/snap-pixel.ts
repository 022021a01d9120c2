// https://businesshelp.snapchat.com/s/article/pixel-website-install and https://snap.com/privacy/cookie-information (not read
// again on 2026-11-24). Lifetimes as sites publish them: 13 months for its identifiers. `sc_at` and `X-AB` stand on
// snapchat.com.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const snapPixel = {
  id: 'snap-pixel',
  name: 'Snap Pixel',
  category: 'marketing',
  purpose: 'retargeting',
  vendor: { name: 'Snap Inc.', country: 'US', privacy: 'https://values.snap.com/privacy/privacy-policy' },
  urls: ['sc-static.net', 'tr.snapchat.com', 'tr6.snapchat.com', 'intg.snapchat.com'],
  snippets: ['snaptr('],
  cookies: [
    { name: '_scid', lifetime: 395 * day },
    { name: '_scid_r', lifetime: 395 * day },
    { name: '_schn', lifetime: day },
    { name: '_schn1', lifetime: day },
    { name: '_sctr', lifetime: 395 * day },
    { name: '_ScCbts', lifetime: 14 * day },
    { name: 'sc_at', lifetime: 365 * day, thirdParty: true },
    { name: 'X-AB', lifetime: day, thirdParty: true },
    { name: 'sc-a-nonce', lifetime: 365 * day, thirdParty: true },
  ],
} satisfies Service
