// https://techdocs.akamai.com/mpulse/docs/cookies (not read again on 2026-11-24). Seven days for `RT`. Akamai's servers may
// put its snippet into pages by themselves.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const akamaiMpulse = {
  id: 'akamai-mpulse',
  name: 'Akamai mPulse',
  category: 'analytics',
  purpose: 'performance',
  vendor: { name: 'Akamai Technologies, Inc.', country: 'US', privacy: 'https://www.akamai.com/legal/privacy-statement' },
  urls: ['*.go-mpulse.net', '*.akstat.io'],
  snippets: ['BOOMR_'],
  cookies: [{ name: 'RT', lifetime: 7 * day }],
  storage: [{ key: '_boomr_*' }],
} satisfies Service
