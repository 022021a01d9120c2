// https://adhese.com/privacy-policy/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const adhese = {
  id: 'adhese',
  name: 'Adhese',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Adhese NV', country: 'BE', privacy: 'https://adhese.com/privacy-policy/' },
  urls: ['*.adhese.com', '*.adhese.be'],
  snippets: ['adhese', 'pool.adhese'],
  cookies: [
    { name: 'adhese2', lifetime: 365 * day, thirdParty: true },
    { name: 'adheseCustomer', lifetime: 365 * day, thirdParty: true },
    { name: 'adhese_*' },
  ],
} satisfies Service
