// https://help.drip.com/hc/en-us/articles/4423743653517 (not read again on 2026-11-24). The number of the account follows the
// name; two years.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const drip = {
  id: 'drip',
  name: 'Drip',
  category: 'marketing',
  purpose: 'campaigns',
  vendor: { name: 'Drip Global, Inc.', country: 'US', privacy: 'https://www.drip.com/privacy' },
  urls: ['*.getdrip.com'],
  snippets: ['_dcq', '_dcs.account'],
  cookies: [{ name: '_drip_client_*', lifetime: 730 * day }],
} satisfies Service
