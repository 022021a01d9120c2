// https://ads.vk.com/help/articles/pixel (not read again on 2026-11-24): myTarget, the counter Top.Mail.Ru and the pixel of
// VK.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const vkAds = {
  id: 'vk-ads',
  name: 'VK Ads',
  category: 'marketing',
  purpose: 'retargeting',
  vendor: { name: 'VK LLC', country: 'RU', privacy: 'https://ads.vk.com/documents/privacy' },
  urls: ['top-fwz1.mail.ru', '*.top.mail.ru', 'privacy-cs.mail.ru', 'ad.mail.ru', '*.mradx.net', '*.target.my.com', 'ads.vk.com', 'vk.com/rtrg'],
  snippets: ['_tmr', 'top-fwz1.mail.ru', 'VK.Retargeting'],
  cookies: [
    { name: 'tmr_lvid', lifetime: 395 * day },
    { name: 'tmr_lvidTS', lifetime: 395 * day },
    { name: 'tmr_reqNum', lifetime: 395 * day },
    { name: 'tmr_detect', lifetime: day },
    { name: 'tmr_*' },
    { name: 'domain_sid', lifetime: 30 * day },
  ],
  storage: [{ key: 'tmr_*' }, { key: 'tmr_*', area: 'session' }],
} satisfies Service
