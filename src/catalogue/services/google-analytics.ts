// gtag.js: https://support.google.com/analytics/answer/11397207; analytics.js, ga.js, urchin.js:
// https://developers.google.com/analytics/resources/concepts/gaConceptsCookies (read 2026-11-22). Two years is Google's
// default; browsers cut it, Chrome to 400 days. Set on the widest domain that takes them. `FPID` and `FPLC` come from a tagging
// server (lifetimes: Open Cookie Database). Anonymised addresses do not exempt it from consent (CNIL).
// What it sends to stats.g.doubleclick.net feeds Google's advertising ("Google signals") and is sorted there. `gtag/js?id=AW-…` is Google Ads and `gtm.js` is Google Tag Manager: see there.
// Sources: https://developers.google.com/tag-platform/security/guides/csp (not read again on 2026-11-24), but for the path, which keeps Tag Manager out.
import type { Service } from '../../core/service.js'
import { day, hour, minute } from '../time.js'

const twoYears = 730 * day

export const googleAnalytics = {
  id: 'google-analytics',
  name: 'Google Analytics',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'Google Ireland Limited', country: 'IE', privacy: 'https://policies.google.com/privacy' },
  urls: ['www.googletagmanager.com/gtag/', '*.google-analytics.com', 'analytics.google.com', '*.analytics.google.com'],
  snippets: [
    'GoogleAnalyticsObject',
    "gtag('config', 'G-",
    "gtag('config','G-",
    'gtag("config", "G-',
    'gtag("config","G-',
    "gtag('config', 'UA-",
    "gtag('config','UA-",
    '_gaq.push',
    "ga('create'",
  ],
  sources: {
    script: ['www.googletagmanager.com/gtag/', '*.google-analytics.com'],
    img: ['www.googletagmanager.com', '*.google-analytics.com', 'stats.g.doubleclick.net'],
    connect: ['www.googletagmanager.com', '*.google-analytics.com', 'analytics.google.com', '*.analytics.google.com', 'stats.g.doubleclick.net'],
  },
  cookies: [
    { name: '_ga', lifetime: twoYears },
    { name: '_ga_*', lifetime: twoYears },
    { name: '_gid', lifetime: day },
    { name: '_gat', lifetime: minute },
    { name: '_gat_*', lifetime: minute },
    { name: '_dc_gtm_*', lifetime: minute },
    { name: '_gac_*', lifetime: 90 * day },
    // From 30 seconds to a year: the longest.
    { name: 'AMP_TOKEN', lifetime: 365 * day },
    // Marks the link that was clicked, for the next page.
    { name: '_gali', lifetime: 30 },
    { name: 'FPID', lifetime: twoYears },
    { name: 'FPLC', lifetime: 20 * hour },
    { name: '__utma', lifetime: twoYears },
    { name: '__utmb', lifetime: 30 * minute },
    { name: '__utmc', lifetime: 0 },
    { name: '__utmt', lifetime: 10 * minute },
    { name: '__utmt_*', lifetime: 10 * minute },
    { name: '__utmv', lifetime: twoYears },
    { name: '__utmz', lifetime: 180 * day },
    // Content experiments of ga.js.
    { name: '__utmx' },
    { name: '__utmxx' },
  ],
} satisfies Service
