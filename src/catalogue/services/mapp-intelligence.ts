// https://docs.mapp.com/docs/session-and-visitor-handling and https://docs.mapp.com/docs/opt-out-integration (read
// 2026-11-24): six months for the visitor, about ten years for `webtrekkOptOut`, which keeps a refusal. Formerly Webtrekk:
// `wt` begins the names of its older pixels, `wtstp_` those of the present one; the number of the account follows `wteid_` and
// `wtsid_`. Lifetimes of the others as sites publish them.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const mappIntelligence = {
  id: 'mapp-intelligence',
  name: 'Mapp Intelligence',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'Mapp Digital Germany GmbH', country: 'DE', privacy: 'https://mapp.com/privacy/' },
  urls: ['*.webtrekk.net', '*.webtrekk-eu.net', '*.wt-safetag.com', '*.wt-eu02.net', '*.mapp.com'],
  snippets: ['_tiConfig', 'webtrekkV3', 'wtSmart'],
  cookies: [
    { name: 'wt3_eid', lifetime: 180 * day },
    { name: 'wt3_sid', lifetime: 0 },
    { name: 'wtstp_eid', lifetime: 180 * day },
    { name: 'wtstp_*' },
    { name: 'wteid_*', lifetime: 180 * day },
    { name: 'wtsid_*', lifetime: 0 },
    { name: 'wt_rla', lifetime: 180 * day },
    { name: 'wt_cdbeid', lifetime: 365 * day },
    { name: 'wt_fa*', lifetime: 180 * day },
    { name: 'wt_geid', lifetime: 180 * day },
    { name: 'wt_nbg_Q3', lifetime: 0 },
    { name: 'wt_mcp_sid', lifetime: 0 },
    { name: 'webtrekkOptOut', lifetime: 3600 * day, category: 'essential' },
  ],
  storage: [{ key: 'wt_*' }, { key: 'wtstp_*', area: 'session' }],
} satisfies Service
