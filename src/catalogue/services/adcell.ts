// https://www.adcell.de/datenschutz (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const adcell = {
  id: 'adcell',
  name: 'ADCELL',
  category: 'marketing',
  purpose: 'affiliates',
  vendor: { name: 'Firstlead GmbH', country: 'DE', privacy: 'https://www.adcell.de/datenschutz' },
  urls: ['*.adcell.com', '*.adcell.de'],
  snippets: ['Adcell.Tracking', 'adcell'],
  cookies: [
    { name: 'ADCELLpid*', lifetime: 365 * day },
    { name: 'ADCELL*', lifetime: 365 * day },
  ],
  storage: [{ key: 'ADCELL*' }],
} satisfies Service
