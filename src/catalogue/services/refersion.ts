// https://support.refersion.com/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const refersion = {
  id: 'refersion',
  name: 'Refersion',
  category: 'marketing',
  purpose: 'affiliates',
  vendor: { name: 'Refersion, Inc.', country: 'US', privacy: 'https://www.refersion.com/privacy/' },
  urls: ['*.refersion.com'],
  snippets: ['_rfsn', 'Refersion'],
  cookies: [{ name: 'rfsn_*', lifetime: 30 * day }],
  storage: [{ key: 'rfsn_*' }],
} satisfies Service
