// https://www.rtbhouse.com/privacy-center/services-privacy-policy (not read again on 2026-11-24). A year for what stands on
// creativecdn.com, under names of one letter that are too common to list.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const rtbHouse = {
  id: 'rtb-house',
  name: 'RTB House',
  category: 'marketing',
  purpose: 'retargeting',
  vendor: { name: 'RTB House S.A.', country: 'PL', privacy: 'https://www.rtbhouse.com/privacy-center' },
  urls: ['creativecdn.com', '*.creativecdn.com'],
  snippets: ['creativecdn.com/tags', 'rtbhEvents'],
  cookies: [{ name: '__rtbh.*', lifetime: 365 * day }],
  storage: [{ key: '__rtbh.*' }, { key: 'rtbh*' }],
} satisfies Service
