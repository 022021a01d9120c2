// https://docs.logrocket.com/reference/content-security-policy (not read again on 2026-11-24). Its hosts have changed often,
// to keep clear of blockers. LiveRamp's cookies begin alike but for the next word.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const logrocket = {
  id: 'logrocket',
  name: 'LogRocket',
  category: 'analytics',
  purpose: 'recordings',
  vendor: { name: 'LogRocket, Inc.', country: 'US', privacy: 'https://logrocket.com/privacy' },
  urls: [
    '*.logrocket.com',
    '*.logrocket.io',
    '*.lr-ingest.io',
    '*.lr-ingest.com',
    '*.lr-in.com',
    '*.lr-in-prod.com',
    '*.lr-intake.com',
    '*.ingest-lr.com',
    '*.intake-lr.com',
    '*.lgrckt-in.com',
  ],
  snippets: ['LogRocket.init('],
  cookies: [
    { name: '_lr_tabs_-*', lifetime: day },
    { name: '_lr_hb_-*', lifetime: day },
    { name: '_lr_uf_-*', lifetime: 0 },
    { name: '_lr_id_', lifetime: day },
  ],
  storage: [{ key: '_lr_id_' }, { key: '_lr_*', area: 'session' }],
} satisfies Service
