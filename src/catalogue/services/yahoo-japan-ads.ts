// https://ads-help.yahoo-net.jp/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const yahooJapanAds = {
  id: 'yahoo-japan-ads',
  name: 'LY Ads (Yahoo! Japan)',
  category: 'marketing',
  purpose: 'conversion',
  vendor: { name: 'LY Corporation', country: 'JP', privacy: 'https://www.lycorp.co.jp/en/company/privacypolicy/' },
  urls: [
    's.yimg.jp/images/listing/',
    'yads.c.yimg.jp',
    '*.yjtag.jp',
    '*.yjtag.yahoo.co.jp',
    'b90.yahoo.co.jp',
    'b91.yahoo.co.jp',
    'b92.yahoo.co.jp',
    'b97.yahoo.co.jp',
    'b98.yahoo.co.jp',
    'b99.yahoo.co.jp',
    'am.yahoo.co.jp',
    'apm.yahoo.co.jp',
    'map.yahoo.co.jp',
  ],
  snippets: ['yahoo_ydn_conv', 'yahoo_retargeting', 'yjDataLayer'],
  cookies: [
    { name: '_ycl_yjad', lifetime: 90 * day },
    { name: '_yjr_yjad', lifetime: 90 * day },
    { name: '_yjsu_yjad', lifetime: 395 * day },
    { name: '_ly_c', lifetime: 90 * day },
    { name: '_ly_r', lifetime: 90 * day },
    { name: '_ly_su', lifetime: 395 * day },
  ],
} satisfies Service
