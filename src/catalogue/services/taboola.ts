// https://www.taboola.com/policies/cookie-policy (not read again on 2026-11-24). A year for `t_gid` on taboola.com; the others
// note sessions and clicks.
import type { Service } from '../../core/service.js'
import { day, hour, minute } from '../time.js'

export const taboola = {
  id: 'taboola',
  name: 'Taboola',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Taboola.com Ltd.', country: 'IL', privacy: 'https://www.taboola.com/policies/privacy-policy' },
  urls: ['*.taboola.com', '*.taboolasyndication.com', '*.tblastatic.com'],
  snippets: ['_taboola', 'window._tfa'],
  cookies: [
    { name: 't_gid', lifetime: 365 * day, thirdParty: true },
    { name: 't_pt_gid', lifetime: 365 * day },
    { name: 'taboola_session_id', lifetime: 0, thirdParty: true },
    { name: 'taboola_select', lifetime: 365 * day, thirdParty: true },
    { name: 'taboola_usg', lifetime: 365 * day, thirdParty: true },
    { name: 'taboola_fp_td_user_id', lifetime: 365 * day },
    { name: 'taboola_wv', lifetime: 0 },
    { name: 'taboola_vmp', lifetime: 365 * day },
    { name: 'trc_cookie_storage', lifetime: 365 * day },
    { name: '_tb_sess_r', lifetime: 30 * minute },
    { name: '_tb_t_ppg', lifetime: 0 },
    { name: 'tb_click_param', lifetime: 50 },
    { name: '_tb_*' },
    { name: 'abLdr', lifetime: 3 * hour },
    { name: 'abMbl', lifetime: 3 * hour },
  ],
  storage: [{ key: 'taboola*' }, { key: 'tbl_*' }, { key: 'taboola*', area: 'session' }],
} satisfies Service
