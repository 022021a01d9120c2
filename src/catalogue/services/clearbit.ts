// https://help.clearbit.com/hc/en-us/articles/360017164653 (not read again on 2026-11-24). Part of HubSpot since 2023. A year.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const clearbit = {
  id: 'clearbit',
  name: 'Clearbit',
  category: 'marketing',
  purpose: 'identity',
  vendor: { name: 'HubSpot, Inc.', country: 'US', privacy: 'https://clearbit.com/privacy' },
  urls: ['*.clearbitjs.com', '*.clearbit.com', '*.clearbitscripts.com'],
  snippets: ['clearbit.load', 'clearbitscripts'],
  cookies: [
    { name: 'cb_user_id', lifetime: 365 * day },
    { name: 'cb_anonymous_id', lifetime: 365 * day },
    { name: 'cb_group_id', lifetime: 365 * day },
  ],
  storage: [{ key: 'cb_*' }, { key: 'cb:*' }],
} satisfies Service
