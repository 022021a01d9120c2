// https://site.adform.com/privacy-center/adform-cookies/ (not read again on 2026-11-24). `uid`, `C`, `cid` and the like stand
// on adform.net for 60 days; such names are too common to list. A site's own copies begin with `adform`.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const adform = {
  id: 'adform',
  name: 'Adform',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Adform A/S', country: 'DK', privacy: 'https://site.adform.com/privacy-center/platform-privacy/product-and-services-privacy-policy/' },
  urls: ['*.adform.net', '*.adformdsp.net', '*.seadform.net', '*.adform.com'],
  snippets: ['_adftrack'],
  cookies: [
    { name: 'TPC', lifetime: 14 * day, thirdParty: true },
    { name: 'EBFCD*', lifetime: 0, thirdParty: true },
    { name: 'otsid', lifetime: 365 * day, thirdParty: true },
    { name: 'adformfrpid', lifetime: 60 * day },
  ],
} satisfies Service
