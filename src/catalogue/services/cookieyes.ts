// https://www.cookieyes.com/documentation/cookies-set-by-cookieyes/ (not read again on 2026-11-24): a year. The names with
// `cookielawinfo` are those of its older plugin for WordPress, 11 months. The mark of an answer is exempt (CNIL guidelines
// 2020-091, art. 5).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const cookieyes = {
  id: 'cookieyes',
  name: 'CookieYes',
  category: 'essential',
  purpose: 'choice',
  vendor: { name: 'CookieYes Limited', country: 'GB', privacy: 'https://www.cookieyes.com/privacy-policy/' },
  urls: ['cdn-cookieyes.com', 'log.cookieyes.com', 'directory.cookieyes.com', 'geoip.cookieyes.com', 'active.cookieyes.com'],
  snippets: ['cookieyes', 'cky-consent', 'Cli_Data'],
  cookies: [
    { name: 'cookieyes-consent', lifetime: 365 * day },
    { name: 'cky-consent', lifetime: 365 * day },
    { name: 'cky-action', lifetime: 365 * day },
    { name: 'cookieyesID', lifetime: 365 * day },
    { name: 'cookieyes-*' },
    { name: 'CookieLawInfoConsent', lifetime: 365 * day },
    { name: 'viewed_cookie_policy', lifetime: 365 * day },
    { name: 'cookielawinfo-checkbox-*', lifetime: 330 * day },
    { name: 'cli_user_preference', lifetime: 365 * day },
  ],
  storage: [{ key: 'cookieyes-*' }],
} satisfies Service
