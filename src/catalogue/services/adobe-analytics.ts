// https://experienceleague.adobe.com/en/docs/core-services/interface/data-collection/cookies/analytics (not read again on
// 2026-11-24). The first five are the library's own, two years by default; the rest are written by the plug-ins that Adobe
// publishes for it. `s_ac` and the like are left out, since others use such names.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const adobeAnalytics = {
  id: 'adobe-analytics',
  name: 'Adobe Analytics',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'Adobe Systems Software Ireland Limited', country: 'IE', privacy: 'https://www.adobe.com/privacy/policy.html' },
  urls: ['*.omtrdc.net', '*.2o7.net'],
  snippets: ['s_gi(', 's.trackingServer'],
  cookies: [
    { name: 's_vi', lifetime: 730 * day },
    { name: 's_fid', lifetime: 730 * day },
    { name: 's_cc', lifetime: 0 },
    { name: 's_sq', lifetime: 0 },
    { name: 's_vi_*', lifetime: 730 * day },
    { name: 's_nr*' },
    { name: 's_lv', lifetime: 1095 * day },
    { name: 's_lv_s', lifetime: 30 * minute },
    { name: 's_ppv', lifetime: 0 },
    { name: 's_ppvl', lifetime: 0 },
    { name: 's_ips', lifetime: 0 },
    { name: 's_tp', lifetime: 0 },
    { name: 's_plt', lifetime: 0 },
    { name: 's_pltp', lifetime: 0 },
    { name: 's_getNewRepeat', lifetime: 30 * day },
    { name: 's_dslv', lifetime: 1095 * day },
    { name: 's_dslv_s', lifetime: 30 * minute },
    { name: 's_visit', lifetime: 30 * minute },
    { name: 's_invisit', lifetime: 30 * minute },
    { name: 's_vnum', lifetime: 30 * day },
    { name: 's_tslv', lifetime: 365 * day },
    { name: 's_dfa', lifetime: 0 },
    { name: 's_tbm', lifetime: 0 },
    { name: 'gpv_*', lifetime: 30 * minute },
    { name: 's_optout', lifetime: 1825 * day, category: 'essential' },
  ],
} satisfies Service
