// https://help.pinterest.com/en/business/article/pinterest-tag-parameters-and-cookies (read 2026-11-24), without lifetimes:
// those are as sites publish them. `_pinterest_ct`, `_pinterest_ct_rt` and `_pinterest_ct_ua` stand on ct.pinterest.com. The
// buttons and boards of assets.pinterest.com are another service.
// Consent: `setconsent` of the same help page as others quote it: `false` stops its events and clears what it keeps on the site.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const pinterestTag = {
  id: 'pinterest-tag',
  name: 'Pinterest Tag',
  category: 'marketing',
  purpose: 'retargeting',
  vendor: { name: 'Pinterest Europe Limited', country: 'IE', privacy: 'https://policy.pinterest.com/privacy-policy' },
  urls: ['s.pinimg.com/ct/', 'ct.pinterest.com'],
  snippets: ['pintrk('],
  cookies: [
    { name: '_pin_unauth', lifetime: 365 * day },
    { name: '_epik', lifetime: 365 * day },
    { name: '_derived_epik', lifetime: 365 * day },
    { name: '_pinterest_ct', lifetime: 365 * day, thirdParty: true },
    { name: '_pinterest_ct_rt', lifetime: 365 * day, thirdParty: true },
    { name: '_pinterest_ct_ua', lifetime: 365 * day, thirdParty: true },
    { name: '_pinterest_ct_mw', lifetime: 365 * day, thirdParty: true },
    { name: '_routing_id', lifetime: day },
  ],
  storage: [{ key: '_pin_unauth' }, { key: '_epik' }],
  consent: {
    grant: [{ call: 'pintrk', args: ['setconsent', true] }],
    revoke: [{ call: 'pintrk', args: ['setconsent', false] }],
    stops: true,
  },
} satisfies Service
