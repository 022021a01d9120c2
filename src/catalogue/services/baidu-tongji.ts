// https://tongji.baidu.com/web/help/article?id=330 (not read again on 2026-11-24). The id of the site follows the names.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const baiduTongji = {
  id: 'baidu-tongji',
  name: 'Baidu Analytics',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'Beijing Baidu Netcom Science Technology Co., Ltd.', country: 'CN', privacy: 'https://tongji.baidu.com/web/help/article?id=330' },
  urls: ['hm.baidu.com', 'hmcdn.baidu.com', 'push.zhanzhang.baidu.com'],
  snippets: ['_hmt'],
  cookies: [
    { name: 'Hm_lvt_*', lifetime: 365 * day },
    { name: 'Hm_lpvt_*', lifetime: 0 },
    { name: 'Hm_ck_*', lifetime: 0 },
    { name: 'HMACCOUNT', lifetime: 365 * day },
    { name: 'HMACCOUNT_BFESS', lifetime: 365 * day, thirdParty: true },
    { name: 'HMVT', lifetime: 0, thirdParty: true },
    { name: 'BAIDUID', lifetime: 365 * day, thirdParty: true },
    { name: 'BAIDUID_BFESS', lifetime: 365 * day, thirdParty: true },
  ],
  storage: [{ key: 'Hm_*' }, { key: 'Hm_*', area: 'session' }],
} satisfies Service
