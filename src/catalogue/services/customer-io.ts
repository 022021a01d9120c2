// https://docs.customer.io/integrations/data-in/connections/javascript/cookies/ (not read again on 2026-11-24). The workspace
// may follow `_cioid`; a year.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const customerIo = {
  id: 'customer-io',
  name: 'Customer.io',
  category: 'marketing',
  purpose: 'campaigns',
  vendor: { name: 'Peaberry Software, Inc.', country: 'US', privacy: 'https://customer.io/legal/privacy-policy' },
  urls: ['*.customer.io', '*.customerioforms.com'],
  snippets: ['_cio.identify', '_cio.page', 'cioanalytics'],
  cookies: [{ name: '_cio', lifetime: 365 * day }, { name: '_cioid', lifetime: 365 * day }, { name: '_cioanonid', lifetime: 365 * day }, { name: '_cio_*' }],
  storage: [{ key: 'cio_*' }, { key: '_cio*' }, { key: 'gist.*' }],
} satisfies Service
