// https://adalyser.com/privacy (not read again on 2026-11-24). Which visits television advertising led to.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const adalyser = {
  id: 'adalyser',
  name: 'Adalyser',
  category: 'marketing',
  purpose: 'conversion',
  vendor: { name: 'OneSoon Limited', country: 'GB', privacy: 'https://adalyser.com/privacy' },
  urls: ['*.adalyser.com'],
  snippets: ['adalyser'],
  cookies: [
    { name: '__adal_id', lifetime: 730 * day },
    { name: '__adal_ses', lifetime: 30 * minute },
    { name: '__adal_ca', lifetime: 180 * day },
    { name: '__adal_cw', lifetime: 7 * day },
    { name: '__adal_*' },
  ],
} satisfies Service
