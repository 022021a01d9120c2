// https://www.getresponse.com/help/what-cookies-does-getresponse-use.html (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const getresponse = {
  id: 'getresponse',
  name: 'GetResponse',
  category: 'marketing',
  purpose: 'campaigns',
  vendor: { name: 'GetResponse S.A.', country: 'PL', privacy: 'https://www.getresponse.com/legal/privacy' },
  urls: ['*.getresponse.com', '*.gr-cdn.com', '*.gr-wcon.com', '*.grcdn.net'],
  snippets: ['GrTracking', 'gr-wcon.com', 'getresponse.com/script'],
  cookies: [
    { name: 'gaVisitorUuid', lifetime: 730 * day },
    { name: 'grwng_uid', lifetime: 730 * day },
  ],
} satisfies Service
