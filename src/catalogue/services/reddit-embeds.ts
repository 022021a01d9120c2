// https://support.reddithelp.com/ (not read again on 2026-11-24). Posts of Reddit; the pixel is the service `reddit-pixel`.
// Cookies stand on reddit.com.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const redditEmbeds = {
  id: 'reddit-embeds',
  name: 'Reddit',
  category: 'marketing',
  purpose: 'social',
  vendor: { name: 'Reddit, Inc.', country: 'US', privacy: 'https://www.reddit.com/policies/privacy-policy' },
  urls: ['embed.reddit.com', '*.redditmedia.com', '*.redd.it', 'www.redditstatic.com/embed'],
  snippets: ['reddit-embed-bq', 'reddit-card', 'embed.reddit.com'],
  cookies: [
    { name: 'loid', lifetime: 730 * day, thirdParty: true },
    { name: 'edgebucket', lifetime: 730 * day, thirdParty: true },
  ],
  embed: 'post',
} satisfies Service
