// https://support.a8.net/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const a8Net = {
  id: 'a8-net',
  name: 'A8.net',
  category: 'marketing',
  purpose: 'affiliates',
  vendor: { name: 'FAN Communications, Inc.', country: 'JP', privacy: 'https://www.fancs.com/en/privacypolicy' },
  urls: ['*.a8.net'],
  snippets: ['a8sales(', 'a8_sid'],
  cookies: [{ name: '_a8_*', lifetime: 90 * day }],
} satisfies Service
