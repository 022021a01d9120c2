// https://developer.paypal.com/braintree/docs/guides/client-sdk/setup/javascript/v3/ (not read again on 2026-11-24). Exempt
// where a visitor pays: load it on pay pages only. client-analytics.braintreegateway.com counts and is not freed.
import type { Service } from '../../core/service.js'

export const braintree = {
  id: 'braintree',
  name: 'Braintree',
  category: 'essential',
  purpose: 'payment',
  vendor: { name: 'PayPal (Europe) S.à r.l. et Cie, S.C.A.', country: 'LU', privacy: 'https://www.paypal.com/webapps/mpp/ua/privacy-full' },
  urls: ['js.braintreegateway.com', 'assets.braintreegateway.com', 'api.braintreegateway.com', 'payments.braintree-api.com'],
  snippets: ['braintree.client.create', 'braintree.dropin.create'],
  embed: 'payment',
} satisfies Service
