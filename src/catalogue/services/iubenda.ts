// https://www.iubenda.com/en/help/1177-cookie-solution-cookies (not read again on 2026-11-24): a year unless the site sets
// another time; the number of the policy ends the name. The mark of an answer is exempt (CNIL guidelines 2020-091, art. 5).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const iubenda = {
  id: 'iubenda',
  name: 'iubenda',
  category: 'essential',
  purpose: 'choice',
  vendor: { name: 'iubenda s.r.l.', country: 'IT', privacy: 'https://www.iubenda.com/privacy-policy/252372' },
  urls: ['cdn.iubenda.com', 'cs.iubenda.com', 'hits-i.iubenda.com', 'idb.iubenda.com', 'consent.iubenda.com'],
  snippets: ['_iub.csConfiguration', '_iub ='],
  cookies: [
    { name: '_iub_cs-*', lifetime: 365 * day },
    { name: '_iub_previous_preference_id*', lifetime: 365 * day },
  ],
  storage: [{ key: '_iub_cs-*' }],
} satisfies Service
