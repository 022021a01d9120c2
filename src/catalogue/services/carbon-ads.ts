// https://www.carbonads.net/privacy (not read again on 2026-11-24). Advertising by the subject of the page; no cookie on the
// site's own domain.
import type { Service } from '../../core/service.js'

export const carbonAds = {
  id: 'carbon-ads',
  name: 'Carbon and BuySellAds',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'BuySellAds.com Inc.', country: 'US', privacy: 'https://www.buysellads.com/privacy' },
  urls: ['*.carbonads.com', '*.carbonads.net', '*.buysellads.com', '*.buysellads.net', '*.servedby-buysellads.com'],
  snippets: ['_carbonads', '_bsap'],
} satisfies Service
