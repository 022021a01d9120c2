// https://quoraadsupport.zendesk.com/hc/en-us/articles/115010466208 (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const quoraPixel = {
  id: 'quora-pixel',
  name: 'Quora Pixel',
  category: 'marketing',
  purpose: 'retargeting',
  vendor: { name: 'Quora, Inc.', country: 'US', privacy: 'https://www.quora.com/about/privacy' },
  urls: ['q.quora.com', '*.quora.com/qevents.js', 'a.quora.com'],
  snippets: ["qp('init'"],
  cookies: [
    { name: 'm-b', lifetime: 730 * day, thirdParty: true },
    { name: 'm-b_lax', lifetime: 730 * day, thirdParty: true },
    { name: 'm-b_strict', lifetime: 730 * day, thirdParty: true },
  ],
} satisfies Service
