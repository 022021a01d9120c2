// Stripe.js: the fraud signals it loads with the page, and a card field to look at.
// https://docs.stripe.com/disputes/prevention/advanced-fraud-detection
import { day, hex, keep } from './tools.js'

keep('__stripe_mid', `${crypto.randomUUID()}${hex(6)}`, 365 * day)
keep('__stripe_sid', `${crypto.randomUUID()}${hex(6)}`, 1800)

const signals = document.createElement('iframe')
signals.title = 'Stripe'
signals.hidden = true
signals.src = 'https://m.stripe.network/inner.html'
document.body.append(signals)

window.Stripe = () => ({
  elements: () => ({
    create: () => ({
      mount(selector) {
        const field = document.createElement('input')
        field.inputMode = 'numeric'
        field.placeholder = '4242 4242 4242 4242   12 / 28   000'
        field.setAttribute('aria-label', 'Card number, expiry and code')
        document.querySelector(selector)?.replaceChildren(field)
      },
    }),
  }),
})
