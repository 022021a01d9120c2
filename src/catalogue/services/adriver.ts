// https://www.adriver.ru/doc/policy (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const adriver = {
  id: 'adriver',
  name: 'AdRiver',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'AdRiver LLC', country: 'RU', privacy: 'https://www.adriver.ru/doc/policy' },
  urls: ['*.adriver.ru'],
  snippets: ['adriver(', 'adriver.ru'],
  cookies: [
    { name: 'adrcid', lifetime: 365 * day },
    { name: 'adrdel', lifetime: 365 * day },
    { name: 'adrcid_*', lifetime: 365 * day },
  ],
  storage: [{ key: 'adrcid*' }, { key: 'adriver*' }],
} satisfies Service
