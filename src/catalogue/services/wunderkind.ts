// https://www.wunderkind.co/privacy/ (not read again on 2026-11-24). Formerly BounceX. The id of the site follows
// `bounceClientVisit`; a year, and half an hour for the visit.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const wunderkind = {
  id: 'wunderkind',
  name: 'Wunderkind',
  category: 'marketing',
  purpose: 'campaigns',
  vendor: { name: 'Wunderkind Corporation', country: 'US', privacy: 'https://www.wunderkind.co/privacy/' },
  urls: ['*.bounceexchange.com', '*.bouncex.net', '*.smarterhq.io', '*.cdnwidget.com', '*.cdnbasket.net'],
  snippets: ['bouncex'],
  cookies: [
    { name: 'bounceClientVisit*', lifetime: 30 * minute },
    { name: 'bx_bucket_number', lifetime: 0 },
    { name: 'bx_guest_ref', lifetime: 365 * day },
    { name: 'bounceClient*' },
    { name: '__idcontext', lifetime: 365 * day },
    { name: 'dgzsdl08v4', lifetime: 365 * day, thirdParty: true },
  ],
  storage: [{ key: 'bx*' }, { key: 'bounce*' }, { key: 'bouncex*' }],
} satisfies Service
