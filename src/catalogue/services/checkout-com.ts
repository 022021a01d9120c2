// https://www.checkout.com/docs/payments/accept-payments/ (not read again on 2026-11-24). Exempt where a visitor pays: load
// it on pay pages only. Risk.js tells a device against fraud.
import type { Service } from '../../core/service.js'

export const checkoutCom = {
  id: 'checkout-com',
  name: 'Checkout.com',
  category: 'essential',
  purpose: 'payment',
  vendor: { name: 'Checkout SAS', country: 'FR', privacy: 'https://www.checkout.com/legal/privacy-policy' },
  urls: ['cdn.checkout.com', 'js.checkout.com', 'api.checkout.com', 'checkout-web-components.checkout.com', 'risk.checkout.com'],
  snippets: ['Frames.init(', 'CheckoutWebComponents('],
  embed: 'payment',
} satisfies Service
