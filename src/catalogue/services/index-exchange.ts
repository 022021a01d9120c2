// https://www.indexexchange.com/privacy/ (not read again on 2026-11-24). All on casalemedia.com: a year, or 90 days for `CMPS`
// and `CMPRO`.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const indexExchange = {
  id: 'index-exchange',
  name: 'Index Exchange',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Index Exchange Inc.', country: 'CA', privacy: 'https://www.indexexchange.com/privacy/' },
  urls: ['*.casalemedia.com', '*.indexww.com'],
  snippets: ['headertag.indexww'],
  cookies: [
    { name: 'CMID', lifetime: 365 * day, thirdParty: true },
    { name: 'CMPS', lifetime: 90 * day, thirdParty: true },
    { name: 'CMPRO', lifetime: 90 * day, thirdParty: true },
    { name: 'CMST', lifetime: day, thirdParty: true },
    { name: 'CMRUM3', lifetime: 365 * day, thirdParty: true },
    { name: 'CMDD', lifetime: day, thirdParty: true },
    { name: 'CMSC', lifetime: 0, thirdParty: true },
  ],
  storage: [{ key: 'IXWRAPPER*' }, { key: 'ix_*' }],
} satisfies Service
