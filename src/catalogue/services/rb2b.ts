// https://support.rb2b.com/ (not read again on 2026-11-24). Names the person who visits, from other sites' data.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const rb2b = {
  id: 'rb2b',
  name: 'RB2B',
  category: 'marketing',
  purpose: 'identity',
  vendor: { name: 'Retention.com', country: 'US', privacy: 'https://www.rb2b.com/privacy-policy' },
  urls: ['*.rb2b.com', 'ddwl4m2hdecbv.cloudfront.net'],
  snippets: ['reb2b'],
  cookies: [{ name: '_reb2b*', lifetime: 365 * day }],
  storage: [{ key: 'reb2b*' }, { key: '_reb2b*' }],
} satisfies Service
