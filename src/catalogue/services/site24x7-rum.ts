// https://www.site24x7.com/help/apm/rum.html (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const site24x7Rum = {
  id: 'site24x7-rum',
  name: 'Site24x7 RUM',
  category: 'analytics',
  purpose: 'performance',
  vendor: { name: 'Zoho Corporation Pvt. Ltd.', country: 'IN', privacy: 'https://www.zoho.com/privacy.html' },
  urls: ['*.site24x7rum.com', '*.site24x7rum.eu', '*.site24x7rum.in'],
  snippets: ['s247RUM', 'site24x7rum'],
  cookies: [{ name: 's247cid', lifetime: 365 * day }],
} satisfies Service
