// https://docs.roku.com/published/userprivacypolicy/ (not read again on 2026-11-24). 13 months for `wfivefivec`, on w55c.net.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const rokuAds = {
  id: 'roku-ads',
  name: 'Roku (dataxu)',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Roku, Inc.', country: 'US', privacy: 'https://docs.roku.com/published/userprivacypolicy/' },
  urls: ['*.w55c.net', '*.ravm.tv'],
  cookies: [
    { name: 'wfivefivec', lifetime: 395 * day, thirdParty: true },
    { name: 'matchadform', lifetime: 30 * day, thirdParty: true },
    { name: 'matchgoogle', lifetime: 30 * day, thirdParty: true },
  ],
} satisfies Service
