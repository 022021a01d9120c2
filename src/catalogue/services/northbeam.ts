// https://docs.northbeam.io/ (not read again on 2026-11-24). Also on hosts of the site's own.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const northbeam = {
  id: 'northbeam',
  name: 'Northbeam',
  category: 'marketing',
  purpose: 'conversion',
  vendor: { name: 'Northbeam, Inc.', country: 'US', privacy: 'https://www.northbeam.io/privacy-policy' },
  urls: ['*.northbeam.io', '*.nb-collector.com'],
  snippets: ['Northbeam', 'northbeam'],
  cookies: [
    { name: '_nb_sp_id.*', lifetime: 730 * day },
    { name: '_nb_sp_ses.*', lifetime: 30 * minute },
  ],
} satisfies Service
