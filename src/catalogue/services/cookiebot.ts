// https://www.cookiebot.com/en/cookie-declaration/ (not read again on 2026-11-24): a year; with consent in bulk over several
// domains a ticket and the settings too. The mark of an answer is exempt (CNIL guidelines 2020-091, art. 5).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const cookiebot = {
  id: 'cookiebot',
  name: 'Cookiebot',
  category: 'essential',
  purpose: 'choice',
  vendor: { name: 'Usercentrics A/S', country: 'DK', privacy: 'https://www.cookiebot.com/en/privacy-policy/' },
  urls: [
    'consent.cookiebot.com',
    'consentcdn.cookiebot.com',
    'consent.cookiebot.eu',
    'consentcdn.cookiebot.eu',
    'img.sct.eu1.usercentrics.eu',
    '*.cookiebot.com',
    '*.cookiebot.eu',
  ],
  snippets: ['CookiebotDialog', 'data-cbid'],
  cookies: [
    { name: 'CookieConsent', lifetime: 365 * day },
    { name: 'CookieConsentBulkSetting-*', lifetime: 365 * day },
    { name: 'CookieConsentBulkTicket', lifetime: 365 * day },
    { name: 'CrossConsent' },
    { name: 'cookiebot-consent--*' },
  ],
  storage: [{ key: 'CookieConsent*' }],
} satisfies Service
