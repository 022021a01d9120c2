// https://support.6sense.com/docs/6sense-web-tag-cookies (not read again on 2026-11-24). `6suuid` stands on 6sc.co, for two
// years; `_gd_visitor` and its kin on the site's own domain.
import type { Service } from '../../core/service.js'
import { day, hour } from '../time.js'

export const sixSense = {
  id: 'six-sense',
  name: '6sense',
  category: 'marketing',
  purpose: 'identity',
  vendor: { name: '6sense Insights, Inc.', country: 'US', privacy: 'https://6sense.com/privacy-policy/' },
  urls: ['*.6sc.co', '*.6sense.com'],
  snippets: ['_6si', '6sc.co'],
  cookies: [
    { name: '6suuid', lifetime: 730 * day, thirdParty: true },
    { name: '_gd_visitor', lifetime: 730 * day },
    { name: '_gd_svisitor', lifetime: 730 * day },
    { name: '_gd_session', lifetime: 4 * hour },
    { name: '_an_uid', lifetime: 7 * day },
    { name: '_gd*' },
  ],
  storage: [{ key: '_6senseCompanyDetails' }, { key: '_6signalTTL' }, { key: '_6si*' }],
} satisfies Service
