// https://help.salesforce.com/s/articleView?id=mktg.mc_ctc_collect_code.htm (not read again on 2026-11-24). The collect code
// of Einstein recommendations. Ten years for `igodigitaltc2` is in the Open Cookie Database. The number of the account follows
// the first.
import type { Service } from '../../core/service.js'
import { day, hour } from '../time.js'

export const salesforceMarketingCloud = {
  id: 'salesforce-marketing-cloud',
  name: 'Salesforce Marketing Cloud',
  category: 'marketing',
  purpose: 'campaigns',
  vendor: { name: 'Salesforce, Inc.', country: 'US', privacy: 'https://www.salesforce.com/company/privacy/' },
  urls: ['*.igodigital.com', '*.exacttarget.com', '*.exct.net'],
  snippets: ['_etmc'],
  cookies: [
    { name: 'igodigitalst_*', lifetime: hour, thirdParty: true },
    { name: 'igodigitalstdomain', lifetime: hour, thirdParty: true },
    { name: 'igodigitaltc2', lifetime: 3650 * day, thirdParty: true },
  ],
} satisfies Service
