import type { Service } from '../core/service.js'
import { createSorter, type Sorter } from './match.js'
import { biscotteItself } from './services/biscotte.js'
import { cloudflare } from './services/cloudflare.js'
import { cloudflareWebAnalytics } from './services/cloudflare-web-analytics.js'
import { googleAds } from './services/google-ads.js'
import { googleAnalytics } from './services/google-analytics.js'
import { googleTagManager } from './services/google-tag-manager.js'
import { hotjar } from './services/hotjar.js'
import { hubspot } from './services/hubspot.js'
import { linkedinInsight } from './services/linkedin-insight.js'
import { metaPixel } from './services/meta-pixel.js'
import { salesforceAccountEngagement } from './services/salesforce-account-engagement.js'
import { session } from './services/session.js'
import { stripe } from './services/stripe.js'
import { youtube } from './services/youtube.js'

export { createSorter, matchesCookie, matchesUrl, type Sorted, type Sorter } from './match.js'
export {
  biscotteItself,
  cloudflare,
  cloudflareWebAnalytics,
  googleAds,
  googleAnalytics,
  googleTagManager,
  hotjar,
  hubspot,
  linkedinInsight,
  metaPixel,
  salesforceAccountEngagement,
  session,
  stripe,
  youtube,
}

/** Every service known here. */
export const catalogue: readonly Service[] = [
  biscotteItself,
  cloudflare,
  session,
  stripe,
  cloudflareWebAnalytics,
  googleAnalytics,
  googleAds,
  googleTagManager,
  hotjar,
  hubspot,
  linkedinInsight,
  metaPixel,
  salesforceAccountEngagement,
  youtube,
]

const sorter = /* @__PURE__ */ createSorter(catalogue)

/** Sorts a cookie over the whole catalogue: `sortCookie('_ga_ABC')` is `{ category: 'analytics', service: 'google-analytics' }`; `undefined` is unknown and needs consent. */
export const sortCookie: Sorter['sortCookie'] = (name) => sorter.sortCookie(name)

/** Sorts an address over the whole catalogue; `undefined` is unknown and needs consent. */
export const sortUrl: Sorter['sortUrl'] = (url) => sorter.sortUrl(url)
