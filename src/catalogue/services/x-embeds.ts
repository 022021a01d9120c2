// https://developer.x.com/en/docs/x-for-websites (not read again on 2026-11-24). Posts and buttons, formerly of Twitter; the
// pixel is the service `x-pixel`, whose cookies on x.com and twitter.com these set as well.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const xEmbeds = {
  id: 'x-embeds',
  name: 'X',
  category: 'marketing',
  purpose: 'social',
  vendor: { name: 'X Internet Unlimited Company', country: 'IE', privacy: 'https://x.com/en/privacy' },
  urls: [
    'platform.twitter.com',
    'platform.x.com',
    'syndication.twitter.com',
    'cdn.syndication.twimg.com',
    '*.twimg.com',
    'twitter.com/i/',
    'x.com/i/',
    'api.twitter.com',
    'publish.twitter.com',
  ],
  snippets: ['twttr.', 'twitter-tweet', 'twitter-timeline', 'twitter-share-button'],
  cookies: [
    { name: 'guest_id', lifetime: 730 * day, thirdParty: true },
    { name: 'personalization_id', lifetime: 730 * day, thirdParty: true },
  ],
  storage: [
    { key: '__widgetsettings', thirdParty: true },
    { key: 'local_storage_support_test', thirdParty: true },
  ],
  embed: 'post',
} satisfies Service
