// https://docs.snowplow.io/docs/sources/trackers/javascript-trackers/web-tracker/cookies-and-local-storage/ (not read again on
// 2026-11-24). Two years and half an hour by default; a hash of the host follows the names. `sp` is set by the collector,
// which is mostly on a host of the site's own.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const snowplow = {
  id: 'snowplow',
  name: 'Snowplow',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'Snowplow Analytics Limited', country: 'GB', privacy: 'https://snowplow.io/privacy-policy/' },
  urls: ['*.snplow.net', 'd32hwlnfiv2gyn.cloudfront.net', 'd1fc8wv8zag5ca.cloudfront.net'],
  snippets: ['GlobalSnowplowNamespace'],
  cookies: [
    { name: '_sp_id.*', lifetime: 730 * day },
    { name: '_sp_ses.*', lifetime: 30 * minute },
    { name: '_snow_id.*', lifetime: 730 * day },
    { name: '_snow_ses.*', lifetime: 30 * minute },
    { name: 'sp', lifetime: 365 * day },
  ],
  storage: [{ key: 'snowplowOutQueue_*' }, { key: '_sp_*' }],
} satisfies Service
