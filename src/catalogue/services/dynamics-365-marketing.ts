// https://learn.microsoft.com/en-us/dynamics365/customer-insights/journeys/cookies (not read again on 2026-11-24). Formerly
// Dynamics 365 Marketing. Two years.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const dynamics365Marketing = {
  id: 'dynamics-365-marketing',
  name: 'Dynamics 365 Customer Insights',
  category: 'marketing',
  purpose: 'campaigns',
  vendor: { name: 'Microsoft Corporation', country: 'US', privacy: 'https://www.microsoft.com/privacy/privacystatement' },
  urls: ['*.svc.dynamics.com', 'mktdplp102cdn.azureedge.net', 'cxppusa1formui01cdnsa01-endpoint.azureedge.net', '*.mkt.dynamics.com'],
  snippets: ['MsCrmMkt', 'msdynmkt'],
  cookies: [
    { name: 'msd365mkt', lifetime: 730 * day },
    { name: 'msd365mkttr', lifetime: 730 * day },
  ],
} satisfies Service
