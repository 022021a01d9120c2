// https://docs.oracle.com/en/cloud/saas/marketing/eloqua-user/Help/EloquaAsynchronousTrackingScripts/EloquaTrackingCookies.htm
// (not read again on 2026-11-24). 13 months; on eloqua.com, or on a host of the site's own. `ELQOPTOUT` keeps a refusal.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const eloqua = {
  id: 'eloqua',
  name: 'Oracle Eloqua',
  category: 'marketing',
  purpose: 'crm',
  vendor: { name: 'Oracle America, Inc.', country: 'US', privacy: 'https://www.oracle.com/legal/privacy/' },
  urls: ['*.eloqua.com', '*.en25.com'],
  snippets: ['_elqQ'],
  cookies: [
    { name: 'ELOQUA', lifetime: 395 * day },
    { name: 'ELQSTATUS', lifetime: 395 * day },
    { name: 'ELQOPTOUT', lifetime: 395 * day, category: 'essential' },
    { name: 'ELQCOUNTRY', lifetime: 30 * day },
  ],
} satisfies Service
