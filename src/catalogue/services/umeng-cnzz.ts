// https://www.umeng.com/policy (not read again on 2026-11-24). The number of the site follows `CNZZDATA`; half a year.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const umengCnzz = {
  id: 'umeng-cnzz',
  name: 'Umeng+ (CNZZ)',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'Alibaba (Beijing) Software Services Co., Ltd.', country: 'CN', privacy: 'https://www.umeng.com/policy' },
  urls: ['*.cnzz.com', '*.umeng.com', '*.mmstat.com'],
  snippets: ['_czc', 'cnzz.com/z_stat'],
  cookies: [
    { name: 'CNZZDATA*', lifetime: 182 * day },
    { name: 'UM_distinctid', lifetime: 182 * day },
    { name: 'cna', lifetime: 3650 * day, thirdParty: true },
  ],
} satisfies Service
