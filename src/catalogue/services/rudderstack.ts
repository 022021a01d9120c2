// https://www.rudderstack.com/docs/sources/event-streams/sdks/rudderstack-javascript-sdk/data-storage-cookies/ (not read again
// on 2026-11-24). A year by default.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const rudderstack = {
  id: 'rudderstack',
  name: 'RudderStack',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'RudderStack, Inc.', country: 'US', privacy: 'https://www.rudderstack.com/privacy-policy/' },
  urls: ['*.rudderlabs.com', '*.rudderstack.com'],
  snippets: ['rudderanalytics'],
  cookies: [
    { name: 'rl_anonymous_id', lifetime: 365 * day },
    { name: 'rl_user_id', lifetime: 365 * day },
    { name: 'rl_trait', lifetime: 365 * day },
    { name: 'rl_group_id', lifetime: 365 * day },
    { name: 'rl_group_trait', lifetime: 365 * day },
    { name: 'rl_session', lifetime: 365 * day },
    { name: 'rl_page_init_referrer', lifetime: 365 * day },
    { name: 'rl_page_init_referring_domain', lifetime: 365 * day },
    { name: 'rl_auth_token', lifetime: 365 * day },
    { name: 'test_rudder_cookie', lifetime: 0 },
  ],
  storage: [{ key: 'rl_*' }, { key: 'rudder_*' }],
} satisfies Service
