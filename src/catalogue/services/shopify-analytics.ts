// https://www.shopify.com/legal/cookies, as shops give its list (read 2026-11-24). It counts visitors and where they came
// from; the integration `shopify` tells a shop's own consent interface. Since 2025 most of it is kept on Shopify's servers.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const shopifyAnalytics = {
  id: 'shopify-analytics',
  name: 'Shopify Analytics',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'Shopify International Limited', country: 'IE', privacy: 'https://www.shopify.com/legal/privacy' },
  urls: ['monorail-edge.shopifysvc.com', '*/.well-known/shopify/monorail/', 'cdn.shopify.com/shopifycloud/web-pixels-manager/'],
  snippets: ['ShopifyAnalytics', 'trekkie.'],
  cookies: [
    { name: '_shopify_y', lifetime: 365 * day },
    { name: '_shopify_s', lifetime: 30 * minute },
    { name: '_shopify_fs', lifetime: 730 * day },
    { name: '_shopify_analytics', lifetime: 365 * day, httpOnly: true },
    { name: '_shopify_marketing', lifetime: 365 * day, httpOnly: true, category: 'marketing' },
    { name: '_shopify_sa_p', lifetime: 30 * minute, category: 'marketing' },
    { name: '_shopify_sa_t', lifetime: 30 * minute, category: 'marketing' },
    { name: '_shopify_d', lifetime: 0 },
    { name: '_shopify_ga', lifetime: 0 },
    { name: '_shopify_ga_*' },
    { name: '_landing_page', lifetime: 14 * day },
    { name: '_orig_referrer', lifetime: 14 * day },
  ],
  storage: [{ key: 'shopify-analytics*' }, { key: '__shopify*' }],
} satisfies Service
