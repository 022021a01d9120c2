// https://developer.salesforce.com/docs/marketing/personalization/guide/web-sdk-cookies.html (not read again on 2026-11-24).
// Formerly Evergage and Interaction Studio; the same kit serves Data 360. The four characters of the data set follow the
// names. Two years by its documents.
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
} satisfies Service
