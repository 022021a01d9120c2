// https://docs.klarna.com/ (not read again on 2026-11-24). Exempt where a visitor pays with it: load it on pay pages only.
// What it says of paying later beside products is the service `klarna-messaging`.
import type { Service } from '../../core/service.js'

export const klarna = {
  id: 'klarna',
  name: 'Klarna',
  category: 'essential',
  purpose: 'payment',
  vendor: { name: 'Klarna Bank AB (publ)', country: 'SE', privacy: 'https://www.klarna.com/international/privacy-policy/' },
  urls: ['js.klarna.com', 'x.klarnacdn.net', 'api.klarna.com', 'js.playground.klarna.com', 'pay.klarna.com', 'login.klarna.com'],
  snippets: ['Klarna.Payments.'],
  embed: 'payment',
} satisfies Service
