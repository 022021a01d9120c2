// https://yandex.com/support/metrica/general/cookie-usage.html (not read again on 2026-11-24). The number of the counter
// follows some names. Those without `_ym` stand on Yandex's own domains, which serve its advertising too. With Webvisor it
// also records.
import type { Service } from '../../core/service.js'
import { day, hour, minute } from '../time.js'

export const yandexMetrica = {
  id: 'yandex-metrica',
  name: 'Yandex Metrica',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'YANDEX LLC', country: 'RU', privacy: 'https://yandex.com/legal/confidential/' },
  urls: ['mc.yandex.*', 'mc.webvisor.org', 'mc.webvisor.com', '*.mc.yandex.ru', 'yastatic.net/s3/metrika/', 'informer.yandex.ru'],
  // A policy cannot name `mc.yandex.*`: the two it is mostly loaded from.
  sources: {
    script: ['mc.yandex.ru', 'mc.yandex.com', 'mc.webvisor.org', 'mc.webvisor.com', 'yastatic.net/s3/metrika/'],
    connect: ['mc.yandex.ru', '*.mc.yandex.ru', 'mc.yandex.com', 'mc.webvisor.org', 'mc.webvisor.com', 'wss://mc.yandex.ru', 'wss://mc.yandex.com'],
    img: ['mc.yandex.ru', '*.mc.yandex.ru', 'mc.yandex.com', 'mc.webvisor.org', 'mc.webvisor.com', 'informer.yandex.ru'],
    frame: ['mc.yandex.ru', 'mc.yandex.com'],
  },
  snippets: ['mc.yandex.ru/metrika', 'Ya.Metrika'],
  cookies: [
    { name: '_ym_uid', lifetime: 365 * day },
    { name: '_ym_d', lifetime: 365 * day },
    { name: '_ym_isad', lifetime: 20 * hour },
    { name: '_ym_visorc', lifetime: 30 * minute },
    { name: '_ym_visorc_*', lifetime: 30 * minute },
    { name: '_ym_metrika_enabled', lifetime: hour },
    { name: '_ym_metrika_enabled_*', lifetime: hour },
    { name: '_ym_mp2_substs', lifetime: 14 * day },
    { name: '_ym_mp2_track', lifetime: 30 * day },
    { name: '_ym_debug', lifetime: 0 },
    { name: '_ym_*' },
    { name: '__ym_tab_guid', lifetime: 0 },
    { name: 'ymex', lifetime: 365 * day, thirdParty: true },
    { name: 'yandexuid', lifetime: 365 * day, thirdParty: true },
    { name: 'yuidss', lifetime: 365 * day, thirdParty: true },
    { name: 'yabs-sid', lifetime: 0, thirdParty: true },
    { name: 'yabs-vdrf', lifetime: 365 * day, thirdParty: true },
    { name: 'usst', lifetime: 365 * day, thirdParty: true },
    { name: 'yashr', lifetime: 365 * day, thirdParty: true },
    { name: '_yasc', lifetime: 3650 * day, thirdParty: true },
    { name: 'is_gdpr', lifetime: 730 * day, thirdParty: true },
    { name: 'is_gdpr_b', lifetime: 730 * day, thirdParty: true },
    { name: 'sync_cookie_csrf', lifetime: 10 * minute, thirdParty: true, category: 'functional' },
    { name: 'sync_cookie_ok', lifetime: day, thirdParty: true },
  ],
  storage: [{ key: '_ym*' }, { key: '__ym_tab_guid', area: 'session' }],
} satisfies Service
