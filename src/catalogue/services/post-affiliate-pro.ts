// https://support.qualityunit.com/061754-How-to-integrate-click-tracking (not read again on 2026-11-24). Often on a host of
// the site's own.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const postAffiliatePro = {
  id: 'post-affiliate-pro',
  name: 'Post Affiliate Pro',
  category: 'marketing',
  purpose: 'affiliates',
  vendor: { name: 'QualityUnit, LLC', country: 'US', privacy: 'https://www.postaffiliatepro.com/privacy-policy/' },
  urls: ['*.postaffiliatepro.com'],
  snippets: ['PostAffTracker'],
  cookies: [
    { name: 'PAPVisitorId', lifetime: 3650 * day },
    { name: 'PAPAffiliateId', lifetime: 3650 * day },
    { name: 'PAPCookie_*', lifetime: 3650 * day },
  ],
} satisfies Service
