// https://v6.51.la/ (not read again on 2026-11-24). The name of the company is that of its site, translated.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const la51 = {
  id: 'la-51',
  name: '51LA',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'Beijing Wuyila Network Technology Co., Ltd.', country: 'CN', privacy: 'https://www.51.la/privacy' },
  urls: ['*.51.la', '*.51la.net'],
  snippets: ['LA.init(', '51.la/js-sdk-pro'],
  cookies: [
    { name: '__51cke__', lifetime: 0 },
    { name: '__51laig__', lifetime: 0 },
    { name: '__51vcke__*', lifetime: 365 * day },
    { name: '__51uvsct__*', lifetime: 365 * day },
    { name: '__51huid__*', lifetime: 365 * day },
    { name: '__tins__*', lifetime: 0 },
    { name: '__vtins__*', lifetime: 365 * day },
  ],
} satisfies Service
