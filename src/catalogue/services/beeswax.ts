// https://www.freewheel.com/data-privacy/ (not read again on 2026-11-24). Part of FreeWheel. 13 months for `bito`, on bidr.io.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const beeswax = {
  id: 'beeswax',
  name: 'Beeswax',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Beeswax.io Corporation', country: 'US', privacy: 'https://www.freewheel.com/data-privacy/' },
  urls: ['*.bidr.io'],
  cookies: [
    { name: 'bito', lifetime: 395 * day, thirdParty: true },
    { name: 'bitoIsSecure', lifetime: 395 * day, thirdParty: true },
    { name: 'checkForPermission', lifetime: 10 * minute, thirdParty: true },
  ],
} satisfies Service
