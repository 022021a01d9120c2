// https://help.luckyorange.com/article/195-cookies (not read again on 2026-11-24). Lifetimes from sites that publish them.
// `_global_lucky_opt_out` keeps a refusal.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const luckyOrange = {
  id: 'lucky-orange',
  name: 'Lucky Orange',
  category: 'analytics',
  purpose: 'recordings',
  vendor: { name: 'Lucky Orange LLC', country: 'US', privacy: 'https://www.luckyorange.com/privacy' },
  urls: ['*.luckyorange.com', '*.luckyorange.net', 'd10lpsik1i8c69.cloudfront.net'],
  snippets: ['__lo_site_id', 'tools.luckyorange.com'],
  cookies: [
    { name: '_lo_uid', lifetime: 730 * day },
    { name: '_lo_v', lifetime: 365 * day },
    { name: '__lotl', lifetime: 180 * day },
    { name: '__lotr', lifetime: 180 * day },
    { name: '_lorid', lifetime: 30 * minute },
    { name: '_lo_rid', lifetime: 30 * minute },
    { name: '_lo_bn', lifetime: 30 * day },
    { name: '_lo_cid', lifetime: 0 },
    { name: '_lo_np_*', lifetime: 30 * day },
    { name: '_global_lucky_opt_out', lifetime: 3650 * day, category: 'essential' },
  ],
  storage: [{ key: '_lo_*' }, { key: '_lo_*', area: 'session' }],
} satisfies Service
