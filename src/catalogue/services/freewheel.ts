// https://www.freewheel.com/data-privacy/ (not read again on 2026-11-24). With StickyADS. The number of the partner follows
// `uid-bp-`, on stickyadstv.com.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const freewheel = {
  id: 'freewheel',
  name: 'FreeWheel',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'FreeWheel Media, Inc.', country: 'US', privacy: 'https://www.freewheel.com/data-privacy/' },
  urls: ['*.stickyadstv.com', '*.fwmrm.net'],
  snippets: ['fwmrm.net'],
  cookies: [
    { name: 'uid-bp-*', lifetime: 60 * day, thirdParty: true },
    { name: 'MRM_UID', lifetime: 30 * day, thirdParty: true },
  ],
} satisfies Service
