// https://docs.stripe.com/js/appendix/cookies and https://docs.stripe.com/disputes/prevention/advanced-fraud-detection (read
// 2026-11-22): Stripe.js "only uses essential cookies". That holds where a visitor pays; on every other page it is
// profiling against fraud, so load it on pay pages only. It may bring in hCaptcha, which is not listed here. Lifetimes:
// Open Cookie Database; for `m`, on m.stripe.com, sources say 400 days, two years and ten: none is given. The entity that answers
// for the data depends on the country: the European one is named. Hosts one by one: an essential pattern frees what it matches.
// Sources: https://docs.stripe.com/security/guide#content-security-policy (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const stripe = {
  id: 'stripe',
  name: 'Stripe',
  category: 'essential',
  purpose: 'payment',
  vendor: { name: 'Stripe Payments Europe, Limited', country: 'IE', privacy: 'https://stripe.com/privacy' },
  urls: [
    'js.stripe.com',
    '*.js.stripe.com',
    'm.stripe.network',
    'm.stripe.com',
    'api.stripe.com',
    'checkout.stripe.com',
    'hooks.stripe.com',
    'q.stripe.com',
    'r.stripe.com',
  ],
  sources: {
    script: ['js.stripe.com', '*.js.stripe.com', 'checkout.stripe.com'],
    frame: ['js.stripe.com', '*.js.stripe.com', 'hooks.stripe.com', 'checkout.stripe.com'],
    connect: ['api.stripe.com', 'checkout.stripe.com'],
    img: ['*.stripe.com'],
  },
  embed: 'payment',
  cookies: [
    { name: '__stripe_mid', lifetime: 365 * day },
    { name: '__stripe_sid', lifetime: 30 * minute },
    { name: 'm', thirdParty: true },
  ],
} satisfies Service
