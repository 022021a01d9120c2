// https://support.blueconic.com/hc/en-us/articles/201744301 (not read again on 2026-11-24). 13 months on the site's own
// domain.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const blueconic = {
  id: 'blueconic',
  name: 'BlueConic',
  category: 'marketing',
  purpose: 'personalisation',
  vendor: { name: 'BlueConic, Inc.', country: 'US', privacy: 'https://www.blueconic.com/privacy-policy' },
  urls: ['*.blueconic.net', '*.blueconic.com'],
  snippets: ['blueConicClient'],
  cookies: [
    { name: 'BCSessionID', lifetime: 395 * day },
    { name: 'BCTempID', lifetime: 10 * minute },
    { name: 'BCReferrerOverrule', lifetime: 0 },
    { name: 'BCPermissionLevel', lifetime: 395 * day },
    { name: 'BCTracking', lifetime: 395 * day },
    { name: 'BCRefusedObjectives', lifetime: 395 * day, category: 'essential' },
  ],
  storage: [{ key: 'bc_*' }, { key: '_bc*' }],
} satisfies Service
