// Formerly Pardot. https://developer.salesforce.com/docs/marketing/pardot/guide/tracking-and-consent-functions.html,
// https://help.salesforce.com/s/articleView?id=mktg.pardot_admin_tracker_domain_visitor_tracking.htm and …?id=000381788 (read 2026-11-22).
// The account's number follows the names: `visitor_id12345`, `visitor_id12345-hash`. Lifetimes: a year in the Open Cookie
// Database, the site configures it; `lpv…` and its half hour are undocumented. Accounts made since February 2023 load
// the tracker from a domain of the site's own (`go.example.com/pd.js`): hence any host with these two files at its root.
// Consent: https://developer.salesforce.com/docs/marketing/pardot/guide/tracking-and-consent-functions.html (read 2026-11-24), where the account has the
// Tracking and Consent API switched on; `pi_opt_in…` keeps that answer, also a refusal (http://www.pardot.com/faqs/administration/pardot-track-activities/, read 2026-11-24): without `pi_opt_in` no page view is sent. The classic snippet has no such call.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const salesforceAccountEngagement = {
  id: 'salesforce-account-engagement',
  name: 'Salesforce Account Engagement (Pardot)',
  category: 'marketing',
  purpose: 'crm',
  vendor: { name: 'Salesforce, Inc.', country: 'US', privacy: 'https://www.salesforce.com/company/privacy/' },
  urls: ['*.pardot.com', '*/pd.js', '*/pdt.js'],
  snippets: ['piAId', 'piCId'],
  cookies: [
    { name: 'visitor_id*', lifetime: 365 * day },
    { name: 'pi_opt_in*', lifetime: 365 * day, category: 'essential' },
    { name: 'lpv*', lifetime: 30 * minute },
    { name: 'pardot', lifetime: 0 },
  ],
  consent: {
    grant: [{ call: 'pdt', args: ['setOptIn', true] }],
    revoke: [{ call: 'pdt', args: ['revokeConsent'] }],
    stops: true,
  },
} satisfies Service
