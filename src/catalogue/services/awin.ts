// https://privacy.awin.com/ (read 2026-11-24). The number of the advertiser follows the names. `_aw_sn_` serves cashback that
// the visitor asked for, which Awin calls strictly necessary: a site that rewards visitors so may move it. `aw` and `awpv`
// with a number stand on awin1.com, for 30 days and one. With ShareASale, until 2025 a network of its own.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const awin = {
  id: 'awin',
  name: 'Awin',
  category: 'marketing',
  purpose: 'affiliates',
  vendor: { name: 'AWIN AG', country: 'DE', privacy: 'https://www.awin.com/gb/privacy' },
  urls: ['*.dwin1.com', '*.awin1.com', '*.zenaps.com', '*.shareasale.com', '*.shareasale-analytics.com'],
  snippets: ['AWIN.Tracking', 'dwin1.com'],
  cookies: [
    { name: '_aw_m_*', lifetime: 365 * day },
    { name: '_aw_sn_*', lifetime: 365 * day },
    { name: '_aw_j_*', lifetime: 90 * day },
    { name: '_aw_xid', lifetime: 0 },
    { name: 'AwinChannelCookie', lifetime: 30 * day },
    { name: 'AWSESS', lifetime: 0, thirdParty: true },
    { name: 'awpv*', lifetime: day, thirdParty: true },
    { name: 'bId', lifetime: 365 * day, thirdParty: true },
    { name: 'sas_m_awin', lifetime: 395 * day },
    { name: 'ss_cid', lifetime: 395 * day },
    { name: 'lantern', lifetime: 30 * day },
  ],
  storage: [{ key: 'aw_*' }, { key: 'AWIN*' }],
} satisfies Service
