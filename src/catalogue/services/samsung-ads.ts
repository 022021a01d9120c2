// https://adgear.com/en/privacy/ (not read again on 2026-11-24). Its identifiers stand on adgrx.com.
import type { Service } from '../../core/service.js'

export const samsungAds = {
  id: 'samsung-ads',
  name: 'Samsung Ads (AdGear)',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Samsung Electronics Co., Ltd.', country: 'KR', privacy: 'https://www.samsung.com/us/business/samsungads/privacy/' },
  urls: ['*.adgrx.com', '*.samsungads.com'],
} satisfies Service
