// https://documentation.mailjet.com/ (not read again on 2026-11-24). Forms and the links of its mails; no cookie is documented
// on the site's own domain.
import type { Service } from '../../core/service.js'

export const mailjet = {
  id: 'mailjet',
  name: 'Mailjet',
  category: 'marketing',
  purpose: 'campaigns',
  vendor: { name: 'Mailjet SAS', country: 'FR', privacy: 'https://www.mailjet.com/legal/privacy-policy/' },
  urls: ['*.mailjet.com', '*.mjt.lu'],
} satisfies Service
