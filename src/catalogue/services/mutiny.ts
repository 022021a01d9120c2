// https://help.mutinyhq.com/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const mutiny = {
  id: 'mutiny',
  name: 'Mutiny',
  category: 'marketing',
  purpose: 'personalisation',
  vendor: { name: 'Mutiny, Inc.', country: 'US', privacy: 'https://www.mutinyhq.com/privacy-policy' },
  urls: ['*.mutinycdn.com', '*.mutinyhq.io', '*.mutinyhq.com'],
  snippets: ['mutiny'],
  cookies: [
    { name: 'mutiny.user.token', lifetime: 730 * day },
    { name: 'mutiny.user.session', lifetime: 30 * minute },
    { name: 'mutiny.user.session_number', lifetime: 730 * day },
    { name: 'mutiny.defaultOptOut', lifetime: 365 * day, category: 'essential' },
    { name: 'mutiny.optOut', lifetime: 365 * day, category: 'essential' },
    { name: 'mutiny.user.*' },
  ],
  storage: [{ key: 'mutiny.*' }],
} satisfies Service
