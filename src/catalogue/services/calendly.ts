// https://calendly.com/legal/cookie-notice (not read again on 2026-11-24). Its pages set cookies on calendly.com, of others
// among them; the banner in the embed can be hidden, which does not stop them.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const calendly = {
  id: 'calendly',
  name: 'Calendly',
  category: 'functional',
  purpose: 'booking',
  vendor: { name: 'Calendly, LLC', country: 'US', privacy: 'https://calendly.com/legal/privacy-notice' },
  urls: ['calendly.com', '*.calendly.com'],
  snippets: ['Calendly.initPopupWidget', 'Calendly.initInlineWidget', 'Calendly.initBadgeWidget', 'calendly-inline-widget'],
  cookies: [{ name: '_calendly_session', lifetime: 21 * day, thirdParty: true, httpOnly: true }],
  storage: [{ key: 'calendly-*', thirdParty: true }],
  embed: 'booking',
} satisfies Service
