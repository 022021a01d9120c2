// https://developer.amazon.com/docs/amazon-pay-checkout/ (not read again on 2026-11-24). Exempt where a visitor pays with
// it: load it on pay pages only. Cookies stand on amazon's domains, where the button looks whether somebody is signed in.
import type { Service } from '../../core/service.js'

export const amazonPay = {
  id: 'amazon-pay',
  name: 'Amazon Pay',
  category: 'essential',
  purpose: 'payment',
  vendor: { name: 'Amazon Payments Europe s.c.a.', country: 'LU', privacy: 'https://pay.amazon.eu/help/201212490' },
  urls: [
    'static-eu.payments-amazon.com',
    'static-na.payments-amazon.com',
    'static-fe.payments-amazon.com',
    'payments-eu.amazon.com',
    'payments.amazon.com',
    'payments-de.amazon.com',
  ],
  snippets: ['amazon.Pay.', 'OffAmazonPayments'],
  cookies: [{ name: 'amazon-pay-connectedAuth' }, { name: 'apay-session-set' }],
  embed: 'payment',
} satisfies Service
