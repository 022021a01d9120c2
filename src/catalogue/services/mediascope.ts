// https://mediascope.net/privacy_policy/ (not read again on 2026-11-24). Formerly TNS Russia. Its cookies stand on
// tns-counter.ru.
import type { Service } from '../../core/service.js'

export const mediascope = {
  id: 'mediascope',
  name: 'Mediascope',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'Mediascope JSC', country: 'RU', privacy: 'https://mediascope.net/privacy_policy/' },
  urls: ['*.tns-counter.ru', 'tns-counter.ru'],
  snippets: ['tns-counter.ru/'],
} satisfies Service
