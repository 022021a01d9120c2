// https://helpdesk.bitrix24.com/ (not read again on 2026-11-24). The customer list, its forms, its chat and the counter of the
// shop system 1C-Bitrix, which sites host themselves. Names of its documents; the counter's stand on bitrix.info.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const bitrix24 = {
  id: 'bitrix24',
  name: 'Bitrix24',
  category: 'marketing',
  purpose: 'crm',
  vendor: { name: 'Bitrix24 Limited', country: 'CY', privacy: 'https://www.bitrix24.com/privacy/' },
  urls: [
    'bitrix.info',
    '*.bitrix.info',
    '*.bitrix24.com',
    '*.bitrix24.eu',
    '*.bitrix24.fr',
    '*.bitrix24.de',
    '*.bitrix24.ru',
    '*.bitrix24.com.br',
    '*.bitrix24.site',
  ],
  snippets: ['bitrix24.com/', 'b24form', 'b24Tracker'],
  cookies: [
    { name: 'b24_crm_guest_*', lifetime: 365 * day },
    { name: 'BX_USER_ID', lifetime: 3650 * day },
  ],
  storage: [{ key: 'b24-*' }, { key: 'b24_*' }, { key: 'BX_*' }],
} satisfies Service
