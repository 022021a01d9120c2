// https://www.twilio.com/docs/segment/connections/sources/catalog/libraries/website/javascript/identity (its opening read
// 2026-11-24); names and a year are in its published source. Customer.io's script writes the same names. It passes what it
// hears to whatever its owner connects; a site that sends it to advertisers moves it, `segment:marketing`.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const segment = {
  id: 'segment',
  name: 'Segment',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'Twilio Inc.', country: 'US', privacy: 'https://www.twilio.com/legal/privacy' },
  urls: ['cdn.segment.com', 'cdn.segment.io', 'api.segment.io', '*.segmentapis.com'],
  snippets: ['cdn.segment.com/analytics.js', '/analytics.min.js";t.parentNode'],
  cookies: [
    { name: 'ajs_user_id', lifetime: 365 * day },
    { name: 'ajs_anonymous_id', lifetime: 365 * day },
    { name: 'ajs_group_id', lifetime: 365 * day },
    { name: 'ajs_user_traits', lifetime: 365 * day },
    { name: 'ajs_group_traits', lifetime: 365 * day },
    { name: 'analytics_session_id', lifetime: 365 * day },
    { name: 'analytics_session_id.last_access', lifetime: 365 * day },
  ],
  storage: [
    { key: 'ajs_user_id' },
    { key: 'ajs_user_traits' },
    { key: 'ajs_anonymous_id' },
    { key: 'ajs_group_id' },
    { key: 'ajs_group_properties' },
    { key: 'persisted-queue:*' },
  ],
} satisfies Service
