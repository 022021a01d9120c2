// https://docs.klarna.com/on-site-messaging/faq/ (read 2026-11-24): it recognises visitors to fit what it says to them, and
// no lifetime is given. Paying itself is the service `klarna`.
import type { Service } from '../../core/service.js'

export const klarnaMessaging = {
  id: 'klarna-messaging',
  name: 'Klarna On-Site Messaging',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Klarna Bank AB (publ)', country: 'SE', privacy: 'https://www.klarna.com/international/privacy-policy/' },
  urls: ['*.klarnaservices.com', '*.klarnaevt.com'],
  snippets: ['KlarnaOnsiteService', 'klarna-placement'],
  cookies: [{ name: 'ku1-vid' }, { name: 'ku1-sid' }, { name: 'ku3-vid', thirdParty: true }],
  storage: [{ key: 'KlarnaOsm*' }, { key: 'osm_*' }],
} satisfies Service
