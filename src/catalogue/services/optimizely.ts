// https://support.optimizely.com/hc/en-us/articles/4410284260365-Cookies-and-localStorage-in-snippets
// (not read again on 2026-11-24). Six months for the visitor, unless the site configures it; older snippets kept theirs for
// ten years. `optimizelyOptOut` keeps a refusal.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const optimizely = {
  id: 'optimizely',
  name: 'Optimizely',
  category: 'analytics',
  purpose: 'experiments',
  vendor: { name: 'Optimizely North America Inc.', country: 'US', privacy: 'https://www.optimizely.com/legal/privacy-notice/' },
  urls: ['*.optimizely.com'],
  snippets: ['window.optimizely', 'window["optimizely"]'],
  cookies: [
    { name: 'optimizelyEndUserId', lifetime: 180 * day },
    { name: 'optimizelySession', lifetime: 30 * minute },
    { name: 'optimizelyOptOut', lifetime: 3650 * day, category: 'essential' },
    { name: 'optimizelyPendingLogEvents', lifetime: 15 },
    { name: 'optimizelyDomainTestCookie', lifetime: 0 },
    { name: 'optimizelyBuckets', lifetime: 3650 * day },
    { name: 'optimizelySegments', lifetime: 3650 * day },
    { name: 'optimizelyReferrer', lifetime: 30 },
    { name: 'optimizely*' },
  ],
  storage: [{ key: 'optimizely*' }, { key: 'optimizely*', area: 'session' }],
} satisfies Service
