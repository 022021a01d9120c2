// https://support.omnisend.com/en/articles/1061818 (not read again on 2026-11-24). Formerly Soundest.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const omnisend = {
  id: 'omnisend',
  name: 'Omnisend',
  category: 'marketing',
  purpose: 'campaigns',
  vendor: { name: 'Omnisend, LLC', country: 'US', privacy: 'https://www.omnisend.com/privacy/' },
  urls: ['*.omnisnippet1.com', 'omnisnippet1.com', '*.omnisend.com', '*.omnisendlink.com', '*.soundestlink.com', '*.soundest.net'],
  snippets: ['window.omnisend', 'omnisend.push('],
  cookies: [
    { name: 'omnisendSessionID', lifetime: 30 * minute },
    { name: 'omnisendContactID', lifetime: 365 * day },
    { name: 'omnisendAnonymousID', lifetime: 365 * day },
    { name: 'omnisendShopifyCart', lifetime: 0 },
    { name: 'omnisend*' },
    { name: 'soundest-views', lifetime: 0 },
    { name: 'soundest*' },
  ],
  storage: [{ key: 'omnisend*' }, { key: 'soundest*', area: 'session' }],
} satisfies Service
