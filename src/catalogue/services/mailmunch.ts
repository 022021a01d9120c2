// https://www.mailmunch.com/privacy-policy (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const mailmunch = {
  id: 'mailmunch',
  name: 'Mailmunch',
  category: 'marketing',
  purpose: 'campaigns',
  vendor: { name: 'Mailmunch, Inc.', country: 'US', privacy: 'https://www.mailmunch.com/privacy-policy' },
  urls: ['*.mailmunch.co', '*.mailmunch.com'],
  snippets: ['mailmunch'],
  cookies: [
    { name: '_mailmunch_visitor_id', lifetime: 365 * day },
    { name: 'mailmunch_second_pageview', lifetime: 365 * day },
    { name: '_mailmunch_*' },
    { name: 'mailmunch_*' },
  ],
} satisfies Service
