// https://docs.abtasty.com/client-side/tag/tag-cookies (read 2026-11-24). 13 months for the visitor, 30 minutes without
// activity for the visit. `ABTastyOptout`, of its older guide, keeps a refusal.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const abTasty = {
  id: 'ab-tasty',
  name: 'AB Tasty',
  category: 'analytics',
  purpose: 'experiments',
  vendor: { name: 'AB Tasty SAS', country: 'FR', privacy: 'https://www.abtasty.com/privacy-policy/' },
  urls: ['*.abtasty.com', '*.flagship.io'],
  snippets: ['try.abtasty.com'],
  cookies: [
    { name: 'ABTasty', lifetime: 395 * day },
    { name: 'ABTastySession', lifetime: 30 * minute },
    { name: 'ABTastyDomainTest', lifetime: 0 },
    { name: 'abTastyDebug', lifetime: 0 },
    { name: 'ABTastyOptout', lifetime: 395 * day, category: 'essential' },
  ],
  storage: [{ key: 'ABTastyData' }, { key: 'ABTasty*' }, { key: 'ABTasty*', area: 'session' }],
} satisfies Service
