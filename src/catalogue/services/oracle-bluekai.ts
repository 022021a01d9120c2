// https://www.oracle.com/legal/privacy/addthis-privacy-policy.html (not read again on 2026-11-24). AddThis closed in May 2023,
// BlueKai in September 2024; pages still carry their tags and browsers their cookies. `__atuvc` and `__atuvs` stand on the
// site's own domain, 13 months and half an hour.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const oracleBluekai = {
  id: 'oracle-bluekai',
  name: 'Oracle BlueKai and AddThis',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Oracle America, Inc.', country: 'US', privacy: 'https://www.oracle.com/legal/privacy/advertising-privacy-policy.html' },
  urls: ['*.bluekai.com', '*.bkrtx.com', '*.addthis.com', '*.addthisedge.com'],
  snippets: ['addthis_config', 'bk_doJSTag', 'addthis_widget'],
  cookies: [
    { name: '__atuvc', lifetime: 395 * day },
    { name: '__atuvs', lifetime: 30 * minute },
    { name: '__atrfs', lifetime: 0 },
    { name: '__atssc', lifetime: 365 * day },
    { name: 'uvc', lifetime: 395 * day, thirdParty: true },
    { name: 'ouid', lifetime: 365 * day, thirdParty: true },
    { name: 'bku', lifetime: 180 * day, thirdParty: true },
    { name: 'bkdc', lifetime: 180 * day, thirdParty: true },
    { name: 'bkpa', lifetime: 180 * day, thirdParty: true },
    { name: 'na_id', lifetime: 395 * day, thirdParty: true },
    { name: 'na_tc', lifetime: 395 * day, thirdParty: true },
    { name: 'xtc', lifetime: 395 * day, thirdParty: true },
    { name: 'di2', lifetime: 395 * day, thirdParty: true },
  ],
  storage: [{ key: '_at.*' }, { key: 'at-rand' }, { key: 'addthis*' }],
} satisfies Service
