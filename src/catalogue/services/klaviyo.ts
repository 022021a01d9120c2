// https://help.klaviyo.com/hc/en-us/articles/360034666712 (not read again on 2026-11-24). Two years by Klaviyo; `__kla_viewed`
// and the other keys note pages and forms that were seen.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const klaviyo = {
  id: 'klaviyo',
  name: 'Klaviyo',
  category: 'marketing',
  purpose: 'campaigns',
  vendor: { name: 'Klaviyo, Inc.', country: 'US', privacy: 'https://www.klaviyo.com/legal/privacy-notice' },
  urls: ['*.klaviyo.com'],
  snippets: ['_learnq', 'klaviyo.com/onsite'],
  cookies: [
    { name: '__kla_id', lifetime: 730 * day },
    { name: '__kla_session', lifetime: 0 },
    { name: '_kla_test', lifetime: 0 },
  ],
  storage: [
    { key: '__kla_viewed' },
    { key: '__kla_session' },
    { key: '_kx' },
    { key: 'klaviyoOnsite' },
    { key: 'klaviyoFormSetting' },
    { key: 'klaviyoPagesVisitCount', area: 'session' },
    { key: 'kl-post-identification-sync', area: 'session' },
  ],
} satisfies Service
