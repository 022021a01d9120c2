// https://legal.yahoo.com/ie/en/yahoo/privacy/cookies/index.html (not read again on 2026-11-24). Its pixel (Dot), its exchange
// and ConnectID. Thirteen months for `A3`, on yahoo.com.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const yahooAds = {
  id: 'yahoo-ads',
  name: 'Yahoo Advertising',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Yahoo EMEA Limited', country: 'IE', privacy: 'https://legal.yahoo.com/ie/en/yahoo/privacy/index.html' },
  urls: [
    '*.analytics.yahoo.com',
    '*.ybp.yahoo.com',
    '*.ads.yahoo.com',
    's.yimg.com/wi/',
    '*.advertising.com',
    '*.adtechus.com',
    '*.adaptv.advertising.com',
    '*.oath.com',
    '*.gemini.yahoo.com',
    '*.btrll.com',
  ],
  snippets: ['dotq', 'YAHOO.ywa'],
  cookies: [
    { name: 'A1', lifetime: 365 * day, thirdParty: true },
    { name: 'A1S', lifetime: 0 },
    { name: 'A3', lifetime: 395 * day, thirdParty: true },
    { name: 'GUC', lifetime: 395 * day, thirdParty: true },
    { name: 'IDSYNC', lifetime: 365 * day, thirdParty: true },
    { name: 'APID', lifetime: 365 * day, thirdParty: true },
    { name: 'APIDTS', lifetime: day, thirdParty: true },
    { name: 'tbla_id', lifetime: 365 * day, thirdParty: true },
    { name: 'adaptv_unique_user_cookie', lifetime: 365 * day, thirdParty: true },
    { name: 'rtbData0', lifetime: 365 * day, thirdParty: true },
    { name: 'adsrcvw1', lifetime: 365 * day, thirdParty: true },
    { name: 'axids', lifetime: 395 * day, thirdParty: true },
    { name: 'connectId', lifetime: 30 * day },
    { name: 'connectid', lifetime: 30 * day },
  ],
  storage: [{ key: 'connectId*' }, { key: 'yahoo*' }],
} satisfies Service
