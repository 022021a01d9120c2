// https://get.gaug.es/privacy/ (not read again on 2026-11-24). Its pages name no company.
import type { Service } from '../../core/service.js'
import { day, hour } from '../time.js'

export const gauges = {
  id: 'gauges',
  name: 'Gauges',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'Gauges', country: 'US', privacy: 'https://get.gaug.es/privacy/' },
  urls: ['*.gaug.es'],
  snippets: ['_gauges'],
  cookies: [
    { name: '_gauges_cookie', lifetime: 365 * day },
    { name: '_gauges_unique', lifetime: 730 * day },
    { name: '_gauges_unique_hour', lifetime: hour },
    { name: '_gauges_unique_day', lifetime: day },
    { name: '_gauges_unique_month', lifetime: 31 * day },
    { name: '_gauges_unique_year', lifetime: 365 * day },
  ],
} satisfies Service
