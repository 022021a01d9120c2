// https://www.mediavine.com/privacy-policy/ (not read again on 2026-11-24). With Grow.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const mediavine = {
  id: 'mediavine',
  name: 'Mediavine',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Mediavine, Inc.', country: 'US', privacy: 'https://www.mediavine.com/privacy-policy/' },
  urls: ['*.mediavine.com', '*.grow.me'],
  snippets: ['mediavine', 'growMe'],
  cookies: [
    { name: 'mv_tokens*', lifetime: 14 * day },
    { name: 'am_tokens*', lifetime: 14 * day },
    { name: 'mediavine_session', lifetime: 30 * minute },
  ],
  storage: [{ key: 'mv_tokens*' }, { key: 'am_tokens*' }, { key: 'grow*' }],
} satisfies Service
