// https://docs.imperva.com/bundle/cloud-application-security/page/more/cookies.htm (not read again on 2026-11-24), once
// Incapsula; the number of the site follows the names. A year for `visid_incap`, as sites publish it.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const imperva = {
  id: 'imperva',
  name: 'Imperva',
  category: 'essential',
  purpose: 'security',
  vendor: { name: 'Imperva, Inc.', country: 'US', privacy: 'https://www.imperva.com/trust-center/privacy-statement/' },
  snippets: ['_Incapsula_Resource'],
  cookies: [
    { name: 'visid_incap_*', lifetime: 365 * day, httpOnly: true },
    { name: 'incap_ses_*', lifetime: 0 },
    { name: 'incap_wrt_*' },
    { name: 'reese84', lifetime: 30 * day },
    { name: '___utmvc', lifetime: 20 },
  ],
  storage: [{ key: 'reese84' }],
} satisfies Service
