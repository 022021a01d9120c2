// https://help.etrusted.com/ (not read again on 2026-11-24). The Trustbadge keeps what it has shown; after a purchase it
// offers its guarantee. With eTrusted.
import type { Service } from '../../core/service.js'

export const trustedShops = {
  id: 'trusted-shops',
  name: 'Trusted Shops',
  category: 'functional',
  purpose: 'reviews',
  vendor: { name: 'Trusted Shops SE', country: 'DE', privacy: 'https://www.trustedshops.com/imprint/' },
  urls: ['*.trustedshops.com', '*.trustedshops.de', '*.etrusted.com'],
  snippets: ['_tsConfig', '_tsRatingConfig', 'etrusted-widget'],
  cookies: [{ name: 'tsrev_*' }],
  storage: [{ key: 'tsTrustbadge*' }, { key: 'trustbadge*' }, { key: 'ts-trustbadge*' }],
  embed: 'reviews',
} satisfies Service
