// https://help.firstpromoter.com/ (not read again on 2026-11-24). 60 days, or as the programme configures it.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const firstPromoter = {
  id: 'first-promoter',
  name: 'FirstPromoter',
  category: 'marketing',
  purpose: 'affiliates',
  vendor: { name: 'Igil Webs S.R.L.', country: 'RO', privacy: 'https://firstpromoter.com/privacy' },
  urls: ['*.firstpromoter.com'],
  snippets: ['fpr("init"', 'fprom'],
  cookies: [
    { name: '_fprom_tid', lifetime: 60 * day },
    { name: '_fprom_track', lifetime: 60 * day },
    { name: '_fprom_ref', lifetime: 60 * day },
    { name: '_fprom_*' },
  ],
} satisfies Service
