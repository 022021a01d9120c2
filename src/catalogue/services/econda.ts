// https://docs.econda.de/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const econda = {
  id: 'econda',
  name: 'econda Analytics',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'econda GmbH', country: 'DE', privacy: 'https://www.econda.de/en/data-storage/' },
  urls: ['*.econda-monitor.de', '*.econda.de'],
  snippets: ['emospro', 'econda.com'],
  cookies: [
    { name: 'emos_jcvid', lifetime: 730 * day },
    { name: 'emos_jcsid', lifetime: 30 * minute },
    { name: 'emos_*', lifetime: 30 * minute },
    { name: 'ec_session_*', lifetime: 0 },
  ],
} satisfies Service
