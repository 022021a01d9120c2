// https://help.vwo.com/hc/en-us/articles/360033990873 (read 2026-11-24). VWO calls many of them strictly necessary; a test is
// not. The number of the campaign follows `_vis_opt_exp_`, 100 days. `_vis_opt_out`, ten years, and `_vwo_global_opt_out`, a
// hundred, keep a refusal, `_vwo_consent` an answer. Lifetimes of the others as sites publish them.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const vwo = {
  id: 'vwo',
  name: 'VWO',
  category: 'analytics',
  purpose: 'experiments',
  vendor: { name: 'Wingify Software Pvt. Ltd.', country: 'IN', privacy: 'https://vwo.com/privacy-policy/' },
  urls: ['*.visualwebsiteoptimizer.com'],
  snippets: ['_vwo_code', '_vwo_settings', '_vis_opt_'],
  cookies: [
    { name: '_vwo_uuid_v2', lifetime: 366 * day },
    { name: '_vwo_uuid', lifetime: 3650 * day },
    { name: '_vwo_ds', lifetime: 90 * day },
    { name: '_vwo_sn', lifetime: 30 * minute },
    { name: '_vwo_referrer', lifetime: 15 },
    { name: '_vwo_ssm', lifetime: 3650 * day },
    { name: '_vwo_consent', lifetime: 30 * day, category: 'essential' },
    { name: '_vwo_global_opt_out', category: 'essential' },
    { name: '_vwo_*' },
    { name: '_vis_opt_s', lifetime: 100 * day },
    { name: '_vis_opt_test_cookie', lifetime: 0 },
    { name: '_vis_opt_exp_*', lifetime: 100 * day },
    { name: '_vis_opt_out', lifetime: 3650 * day, category: 'essential' },
    { name: '_wingify_pc_uuid', lifetime: 3650 * day },
    { name: 'wingify_donot_track_actions' },
  ],
  storage: [{ key: '_vwo_*' }, { key: 'vwoSn' }, { key: '_vwo_*', area: 'session' }],
} satisfies Service
