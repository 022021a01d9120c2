// https://docs.tatari.tv/ (not read again on 2026-11-24). Which visits television advertising led to.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const tatari = {
  id: 'tatari',
  name: 'Tatari',
  category: 'marketing',
  purpose: 'conversion',
  vendor: { name: 'Tatari, Inc.', country: 'US', privacy: 'https://www.tatari.tv/privacy' },
  urls: ['*.tatari.tv', 'd2hrivdxn8ekm8.cloudfront.net'],
  snippets: ['tatari.init', 'tatari.track'],
  cookies: [
    { name: 'tatari-session-cookie', lifetime: 30 * minute },
    { name: 'tatari-cookie-test', lifetime: 0 },
    { name: 't-ip', lifetime: 3650 * day },
    { name: 'tatari-*' },
  ],
  storage: [{ key: 'tatari*' }],
} satisfies Service
