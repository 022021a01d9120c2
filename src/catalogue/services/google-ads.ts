// https://support.google.com/analytics/answer/7519794 (`_gac`, `_gcl`; read 2026-11-22); Google's full list,
// https://business.safety.google/adscookies/, was out of reach that day: lifetimes and the cookies of doubleclick.net are those of
// the Open Cookie Database. Sources give `IDE` 13 months (in the EEA) or two years: the EEA's is taken.
// `_gac_gb_*` is longer than Google Analytics' `_gac_*`, so it wins. The tag is Google Analytics' with another id, `AW-` or `DC-`.
// Hosts: https://developers.google.com/tag-platform/security/guides/csp
// Sources: https://developers.google.com/tag-platform/security/guides/csp (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const googleAds = {
  id: 'google-ads',
  name: 'Google Ads',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Google Ireland Limited', country: 'IE', privacy: 'https://policies.google.com/technologies/ads' },
  urls: [
    'www.googletagmanager.com/gtag/js?id=AW-',
    'www.googletagmanager.com/gtag/js?id=DC-',
    'www.googletagmanager.com/gtag/destination?id=AW-',
    'www.googletagmanager.com/gtag/destination?id=DC-',
    'www.googleadservices.com',
    '*.googlesyndication.com',
    '*.doubleclick.net',
    'www.google.*/pagead/',
    'www.google.*/ads/',
    'www.google.*/ccm/',
    'google.com/pagead/',
    'google.com/ccm/',
    'adservice.google.*',
  ],
  snippets: ["gtag('config', 'AW-", "gtag('config','AW-", 'gtag("config", "AW-', 'gtag("config","AW-', 'google_conversion_id'],
  sources: {
    script: [
      'www.googletagmanager.com/gtag/',
      'www.googleadservices.com',
      'www.google.com/pagead/',
      'www.google.com/ccm/',
      'pagead2.googlesyndication.com',
      'googleads.g.doubleclick.net',
    ],
    img: [
      'www.googletagmanager.com',
      'www.googleadservices.com',
      'www.google.com/pagead/',
      'www.google.com/ads/',
      'google.com/pagead/',
      'pagead2.googlesyndication.com',
      'googleads.g.doubleclick.net',
    ],
    frame: ['www.googletagmanager.com', 'td.doubleclick.net', 'bid.g.doubleclick.net', '*.fls.doubleclick.net'],
    connect: [
      'www.googleadservices.com',
      'www.google.com/pagead/',
      'www.google.com/ccm/',
      'google.com/pagead/',
      'google.com/ccm/',
      'pagead2.googlesyndication.com',
      'googleads.g.doubleclick.net',
      'ad.doubleclick.net',
    ],
  },
  cookies: [
    { name: '_gcl_au', lifetime: 90 * day },
    { name: '_gcl_aw', lifetime: 90 * day },
    { name: '_gcl_dc', lifetime: 90 * day },
    { name: '_gcl_gb', lifetime: 90 * day },
    { name: '_gcl_gs', lifetime: 90 * day },
    { name: '_gcl_*', lifetime: 90 * day },
    { name: '_gac_gb_*', lifetime: 90 * day },
    // What a tagging server writes in their place.
    { name: 'FPAU', lifetime: 90 * day },
    { name: 'FPGCLAW', lifetime: 90 * day },
    { name: 'FPGCLDC', lifetime: 90 * day },
    { name: 'FPGCLGB', lifetime: 90 * day },
    { name: 'IDE', lifetime: 395 * day, thirdParty: true },
    { name: 'test_cookie', lifetime: 15 * minute, thirdParty: true },
    { name: 'DSID', lifetime: 14 * day, thirdParty: true },
    { name: 'ar_debug', lifetime: 90 * day, thirdParty: true },
    { name: 'NID', lifetime: 180 * day, thirdParty: true },
    { name: '1P_JAR', lifetime: 30 * day, thirdParty: true },
    { name: 'ANID', lifetime: 395 * day, thirdParty: true },
    { name: 'AID', lifetime: 395 * day, thirdParty: true },
    { name: 'FLC', lifetime: 10, thirdParty: true },
    { name: 'RUL', lifetime: 365 * day, thirdParty: true },
    { name: 'APC', lifetime: 180 * day, thirdParty: true },
  ],
  storage: [{ key: '_gcl_ls' }],
} satisfies Service
