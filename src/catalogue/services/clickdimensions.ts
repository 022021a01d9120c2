// https://support.clickdimensions.com/hc/en-us/articles/115001158007 (not read again on 2026-11-24). Two years for the
// visitor, half an hour for the visit.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const clickdimensions = {
  id: 'clickdimensions',
  name: 'ClickDimensions',
  category: 'marketing',
  purpose: 'crm',
  vendor: { name: 'ClickDimensions LLC', country: 'US', privacy: 'https://clickdimensions.com/about/privacy-policy/' },
  urls: ['*.clickdimensions.com'],
  snippets: ['cdAnalytics', 'clickdimensions'],
  cookies: [
    { name: 'cuvid', lifetime: 730 * day },
    { name: 'cusid', lifetime: 30 * minute },
    { name: 'cuvon', lifetime: 30 * minute },
    { name: 'cd_optout_accountkey', lifetime: 730 * day, category: 'essential' },
  ],
} satisfies Service
