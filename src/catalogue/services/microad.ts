// https://www.microad.co.jp/en/privacy/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'

export const microad = {
  id: 'microad',
  name: 'MicroAd',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'MicroAd, Inc.', country: 'JP', privacy: 'https://www.microad.co.jp/en/privacy/' },
  urls: ['*.microad.jp', '*.microad.net'],
  snippets: ['microadCompass', 'microad_blade'],
} satisfies Service
