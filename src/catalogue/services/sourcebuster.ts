// https://woocommerce.com/document/woocommerce-cookies/ (not read again on 2026-11-24). Where the visitor came from, kept on
// the site until an order; half a year, or the session.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const sourcebuster = {
  id: 'sourcebuster',
  name: 'Sourcebuster (WooCommerce order attribution)',
  category: 'analytics',
  purpose: 'conversion',
  vendor: { name: 'Automattic Inc.', country: 'US', privacy: 'https://automattic.com/privacy/' },
  urls: ['*/wp-content/plugins/woocommerce/assets/js/sourcebuster/', '*/wp-content/plugins/woocommerce/assets/js/frontend/order-attribution'],
  snippets: ['sbjs.init'],
  cookies: [
    { name: 'sbjs_current', lifetime: 183 * day },
    { name: 'sbjs_current_add', lifetime: 183 * day },
    { name: 'sbjs_first', lifetime: 183 * day },
    { name: 'sbjs_first_add', lifetime: 183 * day },
    { name: 'sbjs_migrations', lifetime: 183 * day },
    { name: 'sbjs_promo', lifetime: 183 * day },
    { name: 'sbjs_udata', lifetime: 183 * day },
    { name: 'sbjs_session', lifetime: 30 * minute },
    { name: 'sbjs_*' },
  ],
} satisfies Service
