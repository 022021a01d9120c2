// https://help.sharpspring.com/hc/en-us/articles/115002007492 (not read again on 2026-11-24). 25 years for `__ss_tk`, by its
// own words. `koitk` stands on marketingautomation.services.
import type { Service } from '../../core/service.js'
import { day, hour, minute } from '../time.js'

export const sharpspring = {
  id: 'sharpspring',
  name: 'SharpSpring',
  category: 'marketing',
  purpose: 'crm',
  vendor: { name: 'Constant Contact, Inc.', country: 'US', privacy: 'https://sharpspring.com/legal/privacy-policy/' },
  urls: ['*.marketingautomation.services', '*.sharpspring.com'],
  snippets: ['marketingautomation.services'],
  cookies: [
    { name: '__ss', lifetime: 30 * minute },
    { name: '__ss_tk' },
    { name: '__ss_referrer', lifetime: 6 * hour },
    { name: 'koitk', lifetime: 3650 * day, thirdParty: true },
  ],
} satisfies Service
