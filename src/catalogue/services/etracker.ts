// https://www.etracker.com/en/docs/integration-setup/tracking-code-sdks/tracking-code-integration/cookies-used-etracker/ (not
// read again on 2026-11-24). Without consent it works without cookies. `et_oi_v2`, `et_oip`, `et_allow_cookies` and
// `cntcookie` keep an answer, the longest for 50 years.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const etracker = {
  id: 'etracker',
  name: 'etracker Analytics',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'etracker GmbH', country: 'DE', privacy: 'https://www.etracker.com/en/data-privacy/' },
  urls: ['*.etracker.com', '*.etracker.de'],
  snippets: ['_etracker', 'et_pagename', 'data-secure-code'],
  cookies: [
    { name: '_et_coid', lifetime: 730 * day },
    { name: 'et_scroll_depth', lifetime: 0 },
    { name: 'isSdEnabled', lifetime: day },
    { name: 'BT_ctst', lifetime: 0 },
    { name: 'BT_sdc', lifetime: 0 },
    { name: 'BT_pdc', lifetime: 365 * day },
    { name: 'BT_ecl', lifetime: 30 * day },
    { name: 'et_oi_v2', category: 'essential' },
    { name: 'et_oip', category: 'essential' },
    { name: 'et_allow_cookies', lifetime: 480 * day, category: 'essential' },
    { name: 'cntcookie', lifetime: 1460 * day, category: 'essential' },
  ],
  storage: [{ key: '_et_coid' }, { key: 'et_*' }],
} satisfies Service
