// https://help.webflow.com/hc/en-us/articles/33961240752147 (not read again on 2026-11-24). 13 months.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const intellimize = {
  id: 'intellimize',
  name: 'Webflow Optimize (Intellimize)',
  category: 'analytics',
  purpose: 'experiments',
  vendor: { name: 'Webflow, Inc.', country: 'US', privacy: 'https://webflow.com/legal/privacy' },
  urls: ['*.intellimize.co', '*.intellimize.com'],
  snippets: ['intellimize'],
  cookies: [{ name: 'intellimize_*', lifetime: 395 * day }, { name: 'intellimize*' }],
  storage: [{ key: 'intellimize*' }],
} satisfies Service
