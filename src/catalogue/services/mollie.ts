// https://docs.mollie.com/docs/mollie-components (not read again on 2026-11-24). Exempt where a visitor pays: load it on pay
// pages only.
import type { Service } from '../../core/service.js'

export const mollie = {
  id: 'mollie',
  name: 'Mollie',
  category: 'essential',
  purpose: 'payment',
  vendor: { name: 'Mollie B.V.', country: 'NL', privacy: 'https://www.mollie.com/privacy' },
  urls: ['js.mollie.com', 'api.mollie.com', 'www.mollie.com/checkout'],
  snippets: ['Mollie('],
  embed: 'payment',
} satisfies Service
