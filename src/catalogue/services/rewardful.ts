// https://developers.rewardful.com/javascript-api/cookies (not read again on 2026-11-24). 60 days, or as the programme
// configures it.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const rewardful = {
  id: 'rewardful',
  name: 'Rewardful',
  category: 'marketing',
  purpose: 'affiliates',
  vendor: { name: 'Rewardful, Inc.', country: 'US', privacy: 'https://www.getrewardful.com/privacy' },
  urls: ['r.wdfl.co', '*.wdfl.co', 'api.getrewardful.com'],
  snippets: ['_rwq', 'rewardful('],
  cookies: [{ name: 'rewardful.referral', lifetime: 60 * day }, { name: 'rewardful.*' }],
  storage: [{ key: 'rewardful*' }],
} satisfies Service
