// https://www.responsetap.com/privacy/ (not read again on 2026-11-24). Shows each visitor a telephone number by which a call
// is told from others.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const responseTap = {
  id: 'response-tap',
  name: 'ResponseTap',
  category: 'analytics',
  purpose: 'conversion',
  vendor: { name: 'ResponseTap Limited', country: 'GB', privacy: 'https://www.infinity.co/legal/privacy-policy' },
  urls: ['*.responsetap.com', '*.adinsight.eu', '*.adinsight.com'],
  snippets: ['adiInit', 'adiRVO'],
  cookies: [
    { name: 'adiVi', lifetime: 365 * day },
    { name: 'adiS', lifetime: 30 * minute },
    { name: 'adiLP', lifetime: 30 * minute },
    { name: 'adiV', lifetime: 365 * day },
  ],
} satisfies Service
