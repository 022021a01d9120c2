// https://support.squarespace.com/hc/en-us/articles/360001264507, as sites quote it (read 2026-11-24): what it calls
// required. `CART`, `Locked` and `Test` are names too common to list. Counting visitors is the service
// `squarespace-analytics`.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const squarespace = {
  id: 'squarespace',
  name: 'Squarespace',
  category: 'essential',
  purpose: 'session',
  vendor: { name: 'Squarespace Ireland Limited', country: 'IE', privacy: 'https://www.squarespace.com/privacy' },
  urls: ['static1.squarespace.com', 'assets.squarespace.com', 'images.squarespace-cdn.com', 'definitions.sqspcdn.com'],
  snippets: ['Static.SQUARESPACE_CONTEXT', 'SQUARESPACE_ROLLUPS'],
  cookies: [
    { name: 'crumb', lifetime: 0 },
    { name: 'hasCart', lifetime: 14 * day },
    { name: 'siteUserCrumb', lifetime: 1095 * day },
    { name: 'SiteUserInfo', lifetime: 1095 * day },
    { name: 'SiteUserSecureAuthToken', lifetime: 1095 * day, httpOnly: true },
    { name: 'RecentRedirect', lifetime: 30 * minute },
    { name: 'orderStatusSessionToken', lifetime: 365 * day },
    { name: 'CHECKOUT_WEBSITE', lifetime: 0 },
    { name: 'SS_MID' },
    { name: 'ss_cookieAllowed', lifetime: 30 * day },
  ],
  storage: [
    { key: 'squarespace-announcement-bar' },
    { key: 'squarespace-popup-overlay' },
    { key: 'squarespace-likes' },
    { key: 'squarespace-video-player-options' },
    { key: 'Commerce-checkout-state', area: 'session' },
  ],
} satisfies Service
