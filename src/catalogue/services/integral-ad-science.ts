// https://integralads.com/ias-technology-privacy-policy/ (not read again on 2026-11-24). Whether advertising was seen, by
// whom; no cookie by its policy.
import type { Service } from '../../core/service.js'

export const integralAdScience = {
  id: 'integral-ad-science',
  name: 'Integral Ad Science',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Integral Ad Science, Inc.', country: 'US', privacy: 'https://integralads.com/ias-technology-privacy-policy/' },
  urls: ['*.adsafeprotected.com', '*.iasds01.com'],
  snippets: ['__IASPET', 'adsafeprotected'],
} satisfies Service
