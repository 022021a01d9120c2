// https://docs.prebid.org/dev-docs/modules/userId.html (not read again on 2026-11-24). What its modules keep on the site's own
// domain, whatever the identifier: names by its documents. Its script is served by each site or its advertising company.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const prebid = {
  id: 'prebid',
  name: 'Prebid',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Prebid.org, Inc.', country: 'US', privacy: 'https://prebid.org/privacy/' },
  urls: ['cdn.jsdelivr.net/npm/prebid.js@', 'cdn.jsdelivr.net/npm/prebid.js/'],
  snippets: ['pbjs.que', 'pbjs.addAdUnits'],
  cookies: [
    { name: '_pubcid', lifetime: 365 * day },
    { name: '_pubcid_optout', lifetime: 1825 * day, category: 'essential' },
    { name: '_sharedid', lifetime: 365 * day },
    { name: '_sharedID', lifetime: 365 * day },
    { name: 'pubcid_cst', lifetime: 365 * day },
  ],
  storage: [{ key: '_pubcid*' }, { key: '_pbjs_*' }, { key: 'pbjs_*' }, { key: 'pbjs-*' }, { key: 'prebid*' }, { key: '_sharedid*' }],
} satisfies Service
