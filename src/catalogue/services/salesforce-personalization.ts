// https://developer.salesforce.com/docs/marketing/personalization/guide/web-sdk-cookies.html (not read again on 2026-11-24).
// Formerly Evergage and Interaction Studio; the same kit serves Data 360. The four characters of the data set follow the
// names. Two years by its documents.
// Consent: https://developer.salesforce.com/docs/atlas.en-us.c360a_api.meta/c360a_api/c360a_api_consent.htm (read 2026-11-24): without an opt-in it
// neither keeps nor sends anything.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const salesforcePersonalization = {
  id: 'salesforce-personalization',
  name: 'Salesforce Personalization',
  category: 'marketing',
  purpose: 'personalisation',
  vendor: { name: 'Salesforce, Inc.', country: 'US', privacy: 'https://www.salesforce.com/company/privacy/' },
  urls: ['cdn.evgnet.com', '*.evgnet.com', '*.evergage.com', '*.c360a.salesforce.com'],
  snippets: ['SalesforceInteractions.', 'Evergage.'],
  cookies: [
    { name: '_evga_*', lifetime: 730 * day },
    { name: '_sfid_*', lifetime: 730 * day },
    { name: 'evergageLogger*', lifetime: 0 },
  ],
  storage: [{ key: 'evergage*' }, { key: '_evga_*' }],
  consent: {
    grant: [{ call: 'SalesforceInteractions.updateConsents', args: [[{ provider: 'Biscotte', purpose: 'Tracking', status: 'Opt In' }]] }],
    revoke: [{ call: 'SalesforceInteractions.updateConsents', args: [[{ provider: 'Biscotte', purpose: 'Tracking', status: 'Opt Out' }]] }],
    stops: true,
  },
} satisfies Service
