// https://yandex.ru/support/partner2/ (not read again on 2026-11-24). The Yandex Advertising Network and Adfox.
import type { Service } from '../../core/service.js'

export const yandexAds = {
  id: 'yandex-ads',
  name: 'Yandex Advertising',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'YANDEX LLC', country: 'RU', privacy: 'https://yandex.com/legal/confidential/' },
  urls: [
    'an.yandex.ru',
    'yandex.ru/ads/',
    'yandex.ru/an/',
    'yastatic.net/pcode/',
    'yastatic.net/partner-code-bundles/',
    'bs.yandex.ru',
    'yabs.yandex.ru',
    '*.adfox.ru',
    '*.adfox.me',
  ],
  snippets: ['yaContextCb', 'Ya.adfoxCode', 'yandexContextAsyncCallbacks'],
  storage: [{ key: 'yandex_rtb*' }, { key: '_yandex*' }, { key: 'pcs3' }],
} satisfies Service
