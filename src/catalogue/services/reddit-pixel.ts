// https://business.reddithelp.com/helpcenter/s/article/reddit-pixel (not read again on 2026-11-24). `_rdt_uuid` is there for
// 90 days; `_rdt_cid` keeps the identifier of a clicked advert.
// Consent: it can be told to keep no cookie, not to be silent: only a reload stops it.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const redditPixel = {
  id: 'reddit-pixel',
  name: 'Reddit Pixel',
  category: 'marketing',
  purpose: 'retargeting',
  vendor: { name: 'Reddit, Inc.', country: 'US', privacy: 'https://www.reddit.com/policies/privacy-policy' },
  urls: ['www.redditstatic.com/ads/', 'alb.reddit.com', 'pixel-config.reddit.com', 'conversions-config.reddit.com'],
  snippets: ['redditstatic.com/ads/pixel.js'],
  cookies: [
    { name: '_rdt_uuid', lifetime: 90 * day },
    { name: '_rdt_cid', lifetime: 90 * day },
  ],
  consent: {
    grant: [{ call: 'rdt', args: ['enableFirstPartyCookies'] }],
    revoke: [{ call: 'rdt', args: ['disableFirstPartyCookies'] }],
  },
} satisfies Service
