// https://dev.tradedoubler.com/tracking/advertiser/ (not read again on 2026-11-24). `tduid` keeps a click on the site's own
// domain.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const tradedoubler = {
  id: 'tradedoubler',
  name: 'Tradedoubler',
  category: 'marketing',
  purpose: 'affiliates',
  vendor: { name: 'Tradedoubler AB', country: 'SE', privacy: 'https://www.tradedoubler.com/en/privacy-policy/' },
  urls: ['*.tradedoubler.com', '*.pvnsolutions.com', '*.tradedoubler.net'],
  snippets: ['tdconv(', 'tradedoubler'],
  cookies: [
    { name: 'tduid', lifetime: 365 * day },
    { name: 'TD_UNIQUE*', lifetime: 365 * day, thirdParty: true },
    { name: 'TD_PIC', lifetime: 365 * day, thirdParty: true },
  ],
} satisfies Service
