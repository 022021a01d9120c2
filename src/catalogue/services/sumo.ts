// https://sumo.com/privacy (not read again on 2026-11-24). Closed as a product of its own; pages still carry its tag.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const sumo = {
  id: 'sumo',
  name: 'Sumo',
  category: 'marketing',
  purpose: 'campaigns',
  vendor: { name: 'BDM Group (Sumo Group, Inc.)', country: 'US', privacy: 'https://sumo.com/privacy' },
  urls: ['*.sumo.com', '*.sumome.com'],
  snippets: ['data-sumo-site-id', 'sumome'],
  cookies: [
    { name: '__smToken', lifetime: 365 * day },
    { name: '__smVID', lifetime: 30 * day },
    { name: '__smSessionId', lifetime: 0 },
    { name: '__smListBuilderShown', lifetime: 0, category: 'functional' },
    { name: '__smScrollBoxShown', lifetime: 0, category: 'functional' },
    { name: '__smSubscribed', lifetime: 365 * day },
    { name: '__smSmartbar*', lifetime: 365 * day },
    { name: '__sm*' },
  ],
  storage: [{ key: '__sm*' }, { key: 'sumo*' }],
} satisfies Service
