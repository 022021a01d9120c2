// https://docs.lytics.com/docs/cookies (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day, hour, minute } from '../time.js'

export const lytics = {
  id: 'lytics',
  name: 'Lytics',
  category: 'marketing',
  purpose: 'personalisation',
  vendor: { name: 'Lytics, Inc.', country: 'US', privacy: 'https://www.lytics.com/privacy-policy/' },
  urls: ['*.lytics.io'],
  snippets: ['jstag.init('],
  cookies: [
    { name: 'seerid', lifetime: 730 * day },
    { name: 'seerses', lifetime: 30 * minute },
    { name: 'ly_segs', lifetime: hour },
    { name: 'PathforaPageView', lifetime: 365 * day },
    { name: 'PathforaTest_*' },
  ],
  storage: [{ key: 'PathforaPageView' }, { key: 'Pathfora*' }],
} satisfies Service
