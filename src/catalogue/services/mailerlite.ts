// https://www.mailerlite.com/legal/cookie-policy (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'

export const mailerlite = {
  id: 'mailerlite',
  name: 'MailerLite',
  category: 'marketing',
  purpose: 'campaigns',
  vendor: { name: 'MailerLite Limited', country: 'IE', privacy: 'https://www.mailerlite.com/legal/privacy-policy' },
  urls: ['*.mailerlite.com', '*.mlcdn.com'],
  snippets: ['assets.mailerlite.com/js/universal', 'ml_webform', 'MailerLiteObject'],
  storage: [{ key: 'mailerlite:*' }],
} satisfies Service
