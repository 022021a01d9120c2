// https://a-ads.com/privacy (not read again on 2026-11-24). Advertising without profiles, in a frame; the visitor's address
// goes there all the same.
import type { Service } from '../../core/service.js'

export const aAds = {
  id: 'a-ads',
  name: 'A-ADS',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'A-ADS', country: 'SC', privacy: 'https://a-ads.com/privacy' },
  urls: ['*.a-ads.com', 'a-ads.com', 'acceptable.a-ads.com'],
} satisfies Service
