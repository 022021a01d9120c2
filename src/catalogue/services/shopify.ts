// https://www.shopify.com/legal/cookies, as shops give its list (read 2026-11-24): what Shopify calls necessary for the
// shop. `cart`, two weeks, is a name that others use too and is not listed; what counts visitors is the service
// `shopify-analytics`. No address: the same hosts carry apps of others.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const shopify = {
  id: 'shopify',
  name: 'Shopify',
  category: 'essential',
  purpose: 'session',
  vendor: { name: 'Shopify International Limited', country: 'IE', privacy: 'https://www.shopify.com/legal/privacy' },
  cookies: [
    { name: '_tracking_consent', lifetime: 365 * day },
    { name: '_secure_session_id', lifetime: day, httpOnly: true },
    { name: '_shopify_country', lifetime: 30 * minute },
    { name: '_shopify_essential', lifetime: 365 * day, httpOnly: true },
    { name: '_shopify_m', lifetime: 365 * day },
    { name: '_shopify_tm', lifetime: 30 * minute },
    { name: '_shopify_tw', lifetime: 14 * day },
    { name: '_storefront_u', lifetime: 60 },
    { name: '_cmp_a', lifetime: day },
    { name: '_shopify_test', lifetime: 60 },
    { name: 'cart_sig', lifetime: 14 * day },
    { name: 'cart_ts', lifetime: 14 * day },
    { name: 'cart_ver', lifetime: 14 * day },
    { name: 'cart_currency', lifetime: 14 * day },
    { name: 'checkout_token', lifetime: 365 * day },
    { name: 'checkout_session_lookup', lifetime: 21 * day },
    { name: 'checkout_session_token_*', lifetime: 21 * day },
    { name: 'storefront_digest', lifetime: 730 * day, httpOnly: true },
    { name: 'secure_customer_sig', lifetime: 365 * day, httpOnly: true },
    { name: 'shopify_pay', lifetime: 365 * day },
    { name: 'shopify_pay_redirect', lifetime: 365 * day },
    { name: 'dynamic_checkout_shown_on_cart', lifetime: 30 * minute },
    { name: 'hide_shopify_pay_for_checkout', lifetime: 0 },
    { name: '_customer_account_shop_sessions', lifetime: 30 * day },
    { name: '_secure_account_session_id', lifetime: 30 * day, httpOnly: true },
    { name: 'customer_account_locale', lifetime: 365 * day },
    { name: '_checkout_queue_token', lifetime: 365 * day },
    { name: '_shop_app_essential', lifetime: 365 * day },
    { name: '_pay_session', lifetime: 0, httpOnly: true },
  ],
} satisfies Service
