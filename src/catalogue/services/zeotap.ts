// https://zeotap.com/privacy_policy (not read again on 2026-11-24). A year for `zc`, on zeotap.com.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const zeotap = {
  id: 'zeotap',
  name: 'Zeotap',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'zeotap GmbH', country: 'DE', privacy: 'https://zeotap.com/privacy_policy' },
  urls: ['*.zeotap.com'],
  snippets: ['zeotap.init'],
  cookies: [
    { name: 'zc', lifetime: 365 * day, thirdParty: true },
    { name: 'zsc', lifetime: day, thirdParty: true },
  ],
} satisfies Service
