// https://docs.adyen.com/online-payments/build-your-integration/ (not read again on 2026-11-24). Exempt where a visitor
// pays: load it on pay pages only. `_rp_uid` tells a device against fraud.
import type { Service } from '../../core/service.js'

export const adyen = {
  id: 'adyen',
  name: 'Adyen',
  category: 'essential',
  purpose: 'payment',
  vendor: { name: 'Adyen N.V.', country: 'NL', privacy: 'https://www.adyen.com/policies-and-disclaimer/privacy-policy' },
  urls: [
    'checkoutshopper-live.adyen.com',
    'checkoutshopper-live-us.adyen.com',
    'checkoutshopper-live-au.adyen.com',
    'checkoutshopper-test.adyen.com',
    'live.adyen.com',
    'test.adyen.com',
    'checkoutanalytics-live.adyen.com',
  ],
  snippets: ['AdyenCheckout('],
  cookies: [{ name: '_rp_uid' }],
  storage: [{ key: 'dfValue', area: 'session' }],
  embed: 'payment',
} satisfies Service
