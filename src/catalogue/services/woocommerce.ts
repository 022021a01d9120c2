// https://woocommerce.com/document/woocommerce-cookies/ (not read again on 2026-11-24): the basket and its session. Products
// seen last and notices put away are no basket. What it notes about where a visitor came from (`sbjs_`) is the service
// `sourcebuster`.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const woocommerce = {
  id: 'woocommerce',
  name: 'WooCommerce',
  category: 'essential',
  purpose: 'session',
  vendor: { name: 'Automattic Inc.', country: 'US', privacy: 'https://automattic.com/privacy/' },
  snippets: ['wc_add_to_cart_params', 'woocommerce_params'],
  cookies: [
    { name: 'woocommerce_cart_hash', lifetime: 0 },
    { name: 'woocommerce_items_in_cart', lifetime: 0 },
    { name: 'wp_woocommerce_session_*', lifetime: 2 * day },
    { name: 'woocommerce_recently_viewed', lifetime: 0, category: 'functional' },
    { name: 'store_notice*', lifetime: 0, category: 'functional' },
    { name: 'woocommerce_snooze_suggestions__*', lifetime: 2 * day, category: 'functional' },
    { name: 'woocommerce_dismissed_suggestions__*', lifetime: 30 * day, category: 'functional' },
    { name: 'tk_opt-out', category: 'essential' },
  ],
  storage: [
    { key: 'wc_cart_hash_*' },
    { key: 'wc_cart_hash_*', area: 'session' },
    { key: 'wc_fragments_*', area: 'session' },
    { key: 'wc_cart_created', area: 'session' },
    { key: 'storeApiNonce' },
    { key: 'storeApiCartHash' },
  ],
} satisfies Service
