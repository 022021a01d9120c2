// https://www.paypal.com/webapps/mpp/ua/cookie-full and https://developer.paypal.com/sdk/js/ (not read again on 2026-11-24).
// Exempt where a visitor pays with it; its messages about paying later on other pages are advertising, so load it on pay
// pages only. Cookies stand on paypal.com; t.paypal.com, where it counts, is not freed.
import type { Service } from '../../core/service.js'
import { day, hour, minute } from '../time.js'

export const paypal = {
  id: 'paypal',
  name: 'PayPal',
  category: 'essential',
  purpose: 'payment',
  vendor: { name: 'PayPal (Europe) S.à r.l. et Cie, S.C.A.', country: 'LU', privacy: 'https://www.paypal.com/webapps/mpp/ua/privacy-full' },
  urls: ['www.paypal.com', 'www.paypalobjects.com', 'www.sandbox.paypal.com', 'c.paypal.com', 'c6.paypal.com', 'b.stats.paypal.com'],
  snippets: ['paypal.Buttons(', 'paypal.com/sdk/js'],
  cookies: [
    { name: 'ts', lifetime: 1095 * day, thirdParty: true },
    { name: 'ts_c', lifetime: 1095 * day, thirdParty: true },
    { name: 'enforce_policy', lifetime: 365 * day, thirdParty: true },
    { name: 'LANG', lifetime: 8 * hour, thirdParty: true },
    { name: 'nsid', lifetime: 0, thirdParty: true, httpOnly: true },
    { name: 'l7_az', lifetime: 30 * minute, thirdParty: true },
    { name: 'tsrce', lifetime: 3 * day, thirdParty: true },
    { name: 'x-pp-s', lifetime: 0, thirdParty: true },
    { name: 'KHcl0EuY7AKSMgfvHl7J5E7hPtK', thirdParty: true },
  ],
  storage: [{ key: '__paypal_storage__*' }, { key: '__paypal_storage__*', area: 'session' }],
  embed: 'payment',
} satisfies Service
