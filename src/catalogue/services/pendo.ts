// https://support.pendo.io/hc/en-us/articles/360031862692 (not read again on 2026-11-24). The key of the application follows
// the names; 100 days.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const pendo = {
  id: 'pendo',
  name: 'Pendo',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'Pendo.io, Inc.', country: 'US', privacy: 'https://www.pendo.io/legal/privacy-policy/' },
  urls: ['*.pendo.io', 'pendo-io-static.storage.googleapis.com'],
  snippets: ['pendo.initialize('],
  cookies: [
    { name: '_pendo_visitorId.*', lifetime: 100 * day },
    { name: '_pendo_accountId.*', lifetime: 100 * day },
    { name: '_pendo_meta.*', lifetime: 100 * day },
    { name: '_pendo_guides_blocked.*', lifetime: day },
    { name: '_pendo_*' },
  ],
  storage: [{ key: '_pendo_*' }, { key: 'pendo_*' }, { key: '_pendo_*', area: 'session' }],
} satisfies Service
