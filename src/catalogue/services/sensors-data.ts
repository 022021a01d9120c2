// https://manual.sensorsdata.cn/sa/latest/en/web-js-sdk-7538919.html (not read again on 2026-11-24). Its collector is mostly
// on a host of the site's own.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const sensorsData = {
  id: 'sensors-data',
  name: 'Sensors Data',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'Sensors Data Network Technology (Beijing) Co., Ltd.', country: 'CN', privacy: 'https://www.sensorsdata.cn/compliance/privacy.html' },
  urls: ['*.sensorsdata.cn', 'static.sensorsdata.cn'],
  snippets: ['sensorsDataAnalytic201505'],
  cookies: [
    { name: 'sensorsdata2015jssdkcross', lifetime: 3650 * day },
    { name: 'sensorsdata2015jssdk*', lifetime: 3650 * day },
    { name: 'sajssdk_2015_*', lifetime: day },
    { name: 'sensorsdata2015session', lifetime: 30 * minute },
  ],
  storage: [{ key: 'sensorsdata2015*' }, { key: 'sawebjssdk*' }],
} satisfies Service
