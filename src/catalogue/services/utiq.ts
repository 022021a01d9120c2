// https://docs.utiq.com/ (not read again on 2026-11-24). An identifier from the network operator, 90 days for `utiqPass` and
// its kin.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const utiq = {
  id: 'utiq',
  name: 'Utiq',
  category: 'marketing',
  purpose: 'identity',
  vendor: { name: 'Utiq SA/NV', country: 'BE', privacy: 'https://consenthub.utiq.com/pages/privacy-statement' },
  urls: ['*.utiq.com', '*.utiq-aws.net'],
  snippets: ['Utiq.config', 'utiq'],
  cookies: [{ name: 'utiqConsentRejected', lifetime: 365 * day, category: 'essential' }],
  storage: [{ key: 'utiqPass*' }, { key: 'utiq*' }],
} satisfies Service
