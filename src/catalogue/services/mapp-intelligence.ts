// https://docs.mapp.com/docs/cookies (not read again on 2026-11-24). Formerly Webtrekk; the number of the account follows
// `wteid_` and `wtsid_`. `webtrekkOptOut` keeps a refusal.
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
    { name: 'wteid_*', lifetime: 180 * day },
    { name: 'wtsid_*', lifetime: 0 },
    { name: 'wt_rla', lifetime: 180 * day },
    { name: 'wt_cdbeid', lifetime: 365 * day },
    { name: 'wt_fa*', lifetime: 180 * day },
    { name: 'wt_geid', lifetime: 180 * day },
    { name: 'wt_nbg_Q3', lifetime: 0 },
    { name: 'wt_mcp_sid', lifetime: 0 },
    { name: 'webtrekkOptOut', lifetime: 1825 * day, category: 'essential' },
  ],
  storage: [{ key: 'wt_*' }, { key: 'wtstp_*', area: 'session' }],
} satisfies Service
