// https://retailrocket.net/privacy-policy/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const retailRocket = {
  id: 'retail-rocket',
  name: 'Retail Rocket',
  category: 'marketing',
  purpose: 'personalisation',
  vendor: { name: 'Retail Rocket LLC', country: 'RU', privacy: 'https://retailrocket.net/privacy-policy/' },
  urls: ['*.retailrocket.ru', '*.retailrocket.net'],
  snippets: ['rrApi', 'rrPartnerId'],
  cookies: [
    { name: 'rrpvid', lifetime: 365 * day },
    { name: 'rcuid', lifetime: 365 * day },
    { name: 'rrlevt', lifetime: 7 * day },
    { name: 'rr-testCookie', lifetime: 0 },
    { name: 'rrwpswu', lifetime: 0 },
    { name: 'rr-*' },
  ],
} satisfies Service
