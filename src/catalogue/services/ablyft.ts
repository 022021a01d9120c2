// https://ablyft.com/en/docs (not read again on 2026-11-24). `ablyft_tracking_consent` keeps an answer.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const ablyft = {
  id: 'ablyft',
  name: 'ABlyft',
  category: 'analytics',
  purpose: 'experiments',
  vendor: { name: 'Conversion Expert GmbH', country: 'DE', privacy: 'https://ablyft.com/en/privacy' },
  urls: ['*.ablyft.com'],
  snippets: ['ablyft'],
  cookies: [
    { name: 'ablyft_exps', lifetime: 365 * day },
    { name: 'ablyft_queue', lifetime: 0 },
    { name: 'ablyft_uvs', lifetime: 365 * day },
    { name: 'ablyft_tracking_consent', lifetime: 365 * day, category: 'essential' },
  ],
  storage: [{ key: 'ablyft*' }],
} satisfies Service
