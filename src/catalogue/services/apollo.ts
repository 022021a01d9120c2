// https://knowledge.apollo.io/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const apollo = {
  id: 'apollo',
  name: 'Apollo.io',
  category: 'marketing',
  purpose: 'identity',
  vendor: { name: 'ZenLeads Inc.', country: 'US', privacy: 'https://www.apollo.io/privacy-policy' },
  urls: ['assets.apollo.io', 'aplo-evnt.com', '*.aplo-evnt.com', 'app.apollo.io'],
  snippets: ['trackingFunctions.onLoad', 'apollo.io/micro'],
  cookies: [{ name: 'apolloAnonId', lifetime: 365 * day }],
  storage: [{ key: 'apolloAnonId' }, { key: 'apollo*' }],
} satisfies Service
