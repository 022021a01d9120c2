// https://docs.treasuredata.com/products/customer-data-platform/integration-hub/streaming/td-javascript-sdk (not read again on
// 2026-11-24). Two years for the visitor.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const treasureData = {
  id: 'treasure-data',
  name: 'Treasure Data',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'Treasure Data, Inc.', country: 'US', privacy: 'https://www.treasuredata.com/privacy/' },
  urls: ['*.treasuredata.com'],
  snippets: ['new Treasure('],
  cookies: [
    { name: '_td', lifetime: 730 * day },
    { name: '_td_ssc_id', lifetime: 730 * day },
    { name: '_td_global', lifetime: 365 * day, thirdParty: true },
    { name: '__td_signed' },
  ],
  storage: [{ key: 'td_*' }],
} satisfies Service
