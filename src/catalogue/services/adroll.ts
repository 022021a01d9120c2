// https://help.adroll.com/hc/en-us/articles/211845958 (not read again on 2026-11-24). With RollWorks. 13 months; `__ar_v4` and
// the two that begin with `__adroll` stand on the site's own domain.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const adroll = {
  id: 'adroll',
  name: 'AdRoll',
  category: 'marketing',
  purpose: 'retargeting',
  vendor: { name: 'NextRoll, Inc.', country: 'US', privacy: 'https://www.nextroll.com/privacy' },
  urls: ['*.adroll.com', '*.adrollcdn.com'],
  snippets: ['adroll_adv_id'],
  cookies: [
    { name: '__adroll_fpc', lifetime: 365 * day },
    { name: '__ar_v4', lifetime: 365 * day },
    { name: '__adroll_shared', lifetime: 395 * day },
    { name: '__adroll', lifetime: 395 * day, thirdParty: true },
    { name: '__adroll_bounced*' },
  ],
  storage: [{ key: 'adroll_*' }, { key: '__adroll*' }],
} satisfies Service
