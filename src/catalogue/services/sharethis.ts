// https://sharethis.com/privacy/ (not read again on 2026-11-24). Buttons that also sell what visitors look at. 13 months for
// `__stid`, on sharethis.com. `fpestid` is its copy on the site's own domain.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const sharethis = {
  id: 'sharethis',
  name: 'ShareThis',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'ShareThis, Inc.', country: 'US', privacy: 'https://sharethis.com/privacy/' },
  urls: ['*.sharethis.com'],
  snippets: ['sharethis.com/js', 'stLight.options', '__sharethis__'],
  cookies: [
    { name: '__stid', lifetime: 395 * day, thirdParty: true },
    { name: '__stidv', lifetime: 395 * day, thirdParty: true },
    { name: '_stid', lifetime: 395 * day, thirdParty: true },
    { name: '_stidv', lifetime: 395 * day, thirdParty: true },
    { name: 'fpestid', lifetime: 395 * day },
    { name: '__unam', lifetime: 270 * day },
    { name: 'pxcelBcnLcy', lifetime: 0, thirdParty: true },
    { name: 'pxcelPage*', lifetime: 365 * day, thirdParty: true },
  ],
  storage: [{ key: 'sharethis*' }],
} satisfies Service
