// https://www.lycbiz.com/jp/manual/line-ads/tracking_003/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const lineTag = {
  id: 'line-tag',
  name: 'LINE Tag',
  category: 'marketing',
  purpose: 'conversion',
  vendor: { name: 'LY Corporation', country: 'JP', privacy: 'https://www.lycorp.co.jp/en/company/privacypolicy/' },
  urls: ['d.line-scdn.net/n/line_tag/', 'tr.line.me'],
  snippets: ["_lt('init'", 'line_tag/public'],
  cookies: [{ name: '__lt__cid', lifetime: 730 * day }, { name: '__lt__sid', lifetime: 30 * minute }, { name: '__lt__*' }],
} satisfies Service
