// https://www.liveintent.com/services-privacy-policy/ (not read again on 2026-11-24). Two years for `lidid`, on liadm.com;
// `_lc2_fpi` is the copy on the site's own domain.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const liveintent = {
  id: 'liveintent',
  name: 'LiveIntent',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'LiveIntent, Inc.', country: 'US', privacy: 'https://www.liveintent.com/services-privacy-policy/' },
  urls: ['*.liadm.com'],
  snippets: ['liQ.push', 'LI-CONNECT', 'liadm.com'],
  cookies: [
    { name: 'lidid', lifetime: 730 * day, thirdParty: true },
    { name: '_li_ss', lifetime: 30 * day },
    { name: '_lc2_fpi', lifetime: 730 * day },
    { name: '_lc2_fpi_meta', lifetime: 730 * day },
    { name: '_lc2_fpi_js', lifetime: 730 * day },
    { name: '_li_dcdm_c', lifetime: 0 },
    { name: '_li_duid*', lifetime: 730 * day },
    { name: '_lc2_*' },
  ],
  storage: [{ key: '_li*' }, { key: '_lc2_*' }],
} satisfies Service
