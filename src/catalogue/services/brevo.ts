// https://developers.brevo.com/docs/javascript-api-reference (not read again on 2026-11-24). Formerly Sendinblue. Lifetime of
// `sib_cuid` as sites publish it. Its forms and its chat are loaded from other hosts.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const brevo = {
  id: 'brevo',
  name: 'Brevo',
  category: 'marketing',
  purpose: 'campaigns',
  vendor: { name: 'Sendinblue SAS', country: 'FR', privacy: 'https://www.brevo.com/legal/privacypolicy/' },
  urls: ['sibautomation.com', '*.sibautomation.com', 'cdn.brevo.com', 'in-automate.brevo.com', 'in-automate.sendinblue.com'],
  snippets: ['sibautomation.com/sa.js', 'Brevo.push(', 'sendinblue.'],
  cookies: [{ name: 'sib_cuid', lifetime: 180 * day }],
} satisfies Service
