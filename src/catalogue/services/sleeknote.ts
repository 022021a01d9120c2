// https://help.sleeknote.com/ (not read again on 2026-11-24). A year.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const sleeknote = {
  id: 'sleeknote',
  name: 'Sleeknote',
  category: 'marketing',
  purpose: 'campaigns',
  vendor: { name: 'Sleeknote ApS', country: 'DK', privacy: 'https://sleeknote.com/privacy-policy' },
  urls: ['*.sleeknote.com'],
  snippets: ['SleekNote', 'sleeknote'],
  cookies: [
    { name: '_sn_a', lifetime: 365 * day },
    { name: '_sn_m', lifetime: 365 * day },
    { name: '_sn_n', lifetime: 365 * day },
  ],
  storage: [{ key: '_sn*' }, { key: 'sleeknote*' }],
} satisfies Service
