// https://developers.bazaarvoice.com/docs/bv-pixel-cookies and https://www.bazaarvoice.com/legal/cookie-policy/ (not read
// again on 2026-11-24). Reviews, with a pixel that recognises shoppers across the network: `BVID` and `BVSID` on
// bazaarvoice.com, the others on the site's own domain.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const bazaarvoice = {
  id: 'bazaarvoice',
  name: 'Bazaarvoice',
  category: 'analytics',
  purpose: 'reviews',
  vendor: { name: 'Bazaarvoice, Inc.', country: 'US', privacy: 'https://www.bazaarvoice.com/legal/privacy-policy/' },
  urls: ['*.bazaarvoice.com'],
  snippets: ['BV.pixel', '$BV.', 'bvCallback', 'BVRRContainer'],
  cookies: [
    { name: 'BVBRANDID', lifetime: 365 * day },
    { name: 'BVBRANDSID', lifetime: 30 * minute },
    { name: 'BVImplmain_site', lifetime: 0 },
    { name: 'BVID', lifetime: 365 * day, thirdParty: true, category: 'marketing' },
    { name: 'BVSID', lifetime: 30 * minute, thirdParty: true, category: 'marketing' },
    { name: 'bv_*' },
  ],
  storage: [{ key: 'BVBRAND*' }, { key: 'bv_*' }],
  embed: 'reviews',
} satisfies Service
