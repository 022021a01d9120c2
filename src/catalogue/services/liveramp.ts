// https://docs.liveramp.com/privacy-manager/en/ats-js.html (not read again on 2026-11-24). With Arbor, which stands on
// pippio.com. `rlas3` and `pxrc` stand on rlcdn.com, for a year and 60 days.
import type { Service } from '../../core/service.js'
import { day, hour } from '../time.js'

export const liveramp = {
  id: 'liveramp',
  name: 'LiveRamp',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'LiveRamp Holdings, Inc.', country: 'US', privacy: 'https://liveramp.com/privacy/service-privacy-policy/' },
  urls: ['*.rlcdn.com', '*.pippio.com', 'pippio.com', '*.ats-wrapper.privacymanager.io', 'ats-wrapper.privacymanager.io', 'ats.rlcdn.com'],
  snippets: ['ats.start(', 'envelopeModuleReady'],
  cookies: [
    { name: 'rlas3', lifetime: 365 * day, thirdParty: true },
    { name: 'pxrc', lifetime: 60 * day, thirdParty: true },
    { name: '_lr_env', lifetime: 15 * day },
    { name: '_lr_env_src_ats', lifetime: 30 * day },
    { name: '_lr_retry_request', lifetime: hour },
    { name: '_lr_geo_location', lifetime: day },
    { name: '_lr_geo_location_state', lifetime: day },
    { name: '_lr_sampling_rate', lifetime: 365 * day },
    { name: '_lr_drop_match_pixel', lifetime: day },
    { name: '_lr_pairId', lifetime: 15 * day },
    { name: 'idl_env*', lifetime: 15 * day },
  ],
  storage: [{ key: '_lr_*' }, { key: 'idl_env*' }],
} satisfies Service
