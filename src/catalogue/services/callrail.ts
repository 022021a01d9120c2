// https://support.callrail.com/hc/en-us/articles/5711711428877 (not read again on 2026-11-24). Shows each visitor a telephone
// number by which a call is told from others. A year, or as the site configures it.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const callrail = {
  id: 'callrail',
  name: 'CallRail',
  category: 'analytics',
  purpose: 'conversion',
  vendor: { name: 'CallRail, Inc.', country: 'US', privacy: 'https://www.callrail.com/privacy' },
  urls: ['*.callrail.com'],
  snippets: ['callrail', 'CallTrk'],
  cookies: [
    { name: 'calltrk_referrer', lifetime: 365 * day },
    { name: 'calltrk_landing', lifetime: 365 * day },
    { name: 'calltrk_session_id', lifetime: 365 * day },
    { name: 'calltrk_session_id_*', lifetime: 365 * day },
    { name: 'calltrk_fcid', lifetime: 365 * day },
    { name: 'calltrk_nearest_tld', lifetime: 0 },
    { name: 'calltrk_crcookiespolicy', lifetime: 365 * day },
    { name: 'calltrk*' },
  ],
  storage: [{ key: 'calltrk*' }],
} satisfies Service
