// https://help.klaviyo.com/hc/en-us/articles/360034666712 (read 2026-11-24). Two years once the visitor is known. A site sets
// `__kla_off` to keep a refusal; `KL_FORMS_MODAL` is of older tags. The keys note pages and forms that were seen.
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
    { name: 'KL_FORMS_MODAL', lifetime: 730 * day },
    { name: '__kla_off', category: 'essential' },
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
