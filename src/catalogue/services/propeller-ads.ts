// https://propellerads.com/privacy/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'

export const propellerAds = {
  id: 'propeller-ads',
  name: 'PropellerAds',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'PropellerAds Ltd.', country: 'CY', privacy: 'https://propellerads.com/privacy/' },
  urls: ['*.propellerads.com', '*.propellerclick.com', '*.onclickads.net', '*.rtmark.net', '*.onclkds.com'],
} satisfies Service
