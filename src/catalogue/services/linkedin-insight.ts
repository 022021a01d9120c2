// https://www.linkedin.com/legal/l/cookie-table (its opening read 2026-11-22; lifetimes: Open Cookie Database). `li_fat_id`, `ln_or`
// and the storage key stand on the site's own domain, the rest on linkedin.com. The tag has no call to withdraw consent.
// Sources: LinkedIn's help on the tag (out of reach on 2026-11-24): as sites that follow it publish them.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const linkedinInsight = {
  id: 'linkedin-insight',
  name: 'LinkedIn Insight Tag',
  category: 'marketing',
  purpose: 'retargeting',
  vendor: { name: 'LinkedIn Ireland Unlimited Company', country: 'IE', privacy: 'https://www.linkedin.com/legal/privacy-policy' },
  urls: ['snap.licdn.com', '*.ads.linkedin.com', 'www.linkedin.com/px/'],
  snippets: ['_linkedin_partner_id'],
  sources: {
    script: ['snap.licdn.com'],
    img: ['*.ads.linkedin.com', 'www.linkedin.com/px/'],
    connect: ['*.ads.linkedin.com'],
  },
  cookies: [
    { name: 'li_fat_id', lifetime: 30 * day },
    { name: 'ln_or', lifetime: day },
    { name: 'bcookie', lifetime: 365 * day, thirdParty: true },
    { name: 'bscookie', lifetime: 365 * day, thirdParty: true },
    { name: 'lidc', lifetime: day, thirdParty: true },
    { name: 'li_sugr', lifetime: 90 * day, thirdParty: true },
    { name: 'li_gc', lifetime: 180 * day, thirdParty: true },
    { name: 'UserMatchHistory', lifetime: 30 * day, thirdParty: true },
    { name: 'AnalyticsSyncHistory', lifetime: 30 * day, thirdParty: true },
    { name: 'lms_ads', lifetime: 30 * day, thirdParty: true },
    { name: 'lms_analytics', lifetime: 30 * day, thirdParty: true },
  ],
  storage: [{ key: 'li_adsId' }],
} satisfies Service
