// https://business.x.com/en/help/campaign-measurement-and-analytics/conversion-tracking-for-websites (not read again on
// 2026-11-24). The cookies on x.com, twitter.com and t.co are set by its widgets too; lifetimes as
// https://help.x.com/en/rules-and-policies/x-cookies gives them, rounded to 13 months.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const xPixel = {
  id: 'x-pixel',
  name: 'X Pixel',
  category: 'marketing',
  purpose: 'retargeting',
  vendor: { name: 'X Internet Unlimited Company', country: 'IE', privacy: 'https://x.com/en/privacy' },
  urls: ['static.ads-twitter.com', 'analytics.twitter.com', 'analytics.x.com', 't.co/i/adsct', 't.co/1/i/adsct'],
  snippets: ['twq('],
  cookies: [
    { name: '_twclid', lifetime: 30 * day },
    { name: '_twpid', lifetime: 395 * day },
    { name: 'muc_ads', lifetime: 395 * day, thirdParty: true },
    { name: 'personalization_id', lifetime: 395 * day, thirdParty: true },
    { name: 'guest_id', lifetime: 395 * day, thirdParty: true },
    { name: 'guest_id_ads', lifetime: 395 * day, thirdParty: true },
    { name: 'guest_id_marketing', lifetime: 395 * day, thirdParty: true },
    { name: 'ads_prefs', lifetime: 395 * day, thirdParty: true },
    { name: 'external_referer', lifetime: 7 * day, thirdParty: true },
  ],
  storage: [{ key: '_twpid' }, { key: '_twclid' }],
} satisfies Service
