// https://docs.medallia.com/en/?resourceId=digital-experience-analytics (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const decibel = {
  id: 'decibel',
  name: 'Medallia Experience Analytics (Decibel)',
  category: 'analytics',
  purpose: 'recordings',
  vendor: { name: 'Medallia, Inc.', country: 'US', privacy: 'https://www.medallia.com/privacy-policy/' },
  urls: ['*.decibelinsight.net', '*.decibelinsight.com', '*.mdxprod.io'],
  snippets: ['decibelInsight'],
  cookies: [
    { name: 'da_lid', lifetime: 730 * day },
    { name: 'da_sid', lifetime: 30 * minute },
    { name: 'da_intState', lifetime: 0 },
  ],
  storage: [{ key: 'da_*' }, { key: 'da_*', area: 'session' }],
} satisfies Service
