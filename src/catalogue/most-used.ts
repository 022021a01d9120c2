import type { Service } from '../core/service.js'
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

/** The services that the script-tag file knows by itself. */
export const mostUsed: readonly Service[] = [
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
