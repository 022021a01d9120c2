// https://techdocs.akamai.com/bot-manager/ (not read again on 2026-11-24); lifetimes as sites publish them. It wards robots
// off the site itself; its script comes from the site's own host, under a name that changes.
import type { Service } from '../../core/service.js'
import { day, hour } from '../time.js'

export const akamaiBotManager = {
  id: 'akamai-bot-manager',
  name: 'Akamai Bot Manager',
  category: 'essential',
  purpose: 'security',
  vendor: { name: 'Akamai Technologies, Inc.', country: 'US', privacy: 'https://www.akamai.com/legal/privacy-statement' },
  snippets: ['bmak.'],
  cookies: [
    { name: '_abck', lifetime: 365 * day },
    { name: 'ak_bmsc', lifetime: 2 * hour, httpOnly: true },
    { name: 'bm_sv', lifetime: 2 * hour },
    { name: 'bm_sz', lifetime: 4 * hour },
    { name: 'bm_mi', lifetime: 2 * hour, httpOnly: true },
    { name: 'bm_so' },
    { name: 'bm_lso' },
  ],
} satisfies Service
