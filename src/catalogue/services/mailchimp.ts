// https://mailchimp.com/legal/cookies/ (not read again on 2026-11-24). The last ones are WooCommerce's connection to it.
// Whether a form was closed is remembered for a year.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const mailchimp = {
  id: 'mailchimp',
  name: 'Mailchimp',
  category: 'marketing',
  purpose: 'campaigns',
  vendor: { name: 'The Rocket Science Group LLC', country: 'US', privacy: 'https://www.intuit.com/privacy/statement/' },
  urls: ['chimpstatic.com', '*.chimpstatic.com', '*.list-manage.com', '*.mailchimp.com', '*.mailchimpapp.net'],
  snippets: ['chimpstatic.com/mcjs-connected', 'id="mcjs"'],
  cookies: [
    { name: '_mcid', lifetime: 365 * day },
    { name: 'MCPopupClosed', lifetime: 365 * day, category: 'functional' },
    { name: 'MCPopupSubscribed', lifetime: 365 * day, category: 'functional' },
    { name: 'mc_landing_site', lifetime: 14 * day },
    { name: 'mc_cid' },
    { name: 'mc_eid' },
    { name: 'mailchimp_landing_site', lifetime: 28 * day },
    { name: 'mailchimp_campaign_id', lifetime: 30 * day },
    { name: 'mailchimp_user_email', lifetime: 30 * day },
    { name: 'mailchimp_user_previous_email', lifetime: 30 * day },
  ],
} satisfies Service
