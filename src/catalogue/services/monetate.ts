// https://docs.monetate.com/docs/cookies-used-by-monetate (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const monetate = {
  id: 'monetate',
  name: 'Monetate',
  category: 'marketing',
  purpose: 'personalisation',
  vendor: { name: 'Monetate, Inc.', country: 'US', privacy: 'https://monetate.com/privacy-policy/' },
  urls: ['*.monetate.net'],
  snippets: ['monetateQ', 'monetateT'],
  cookies: [
    { name: 'mt.v', lifetime: 365 * day },
    { name: 'mt.sc', lifetime: 0 },
    { name: 'mt.*', lifetime: 365 * day },
  ],
} satisfies Service
