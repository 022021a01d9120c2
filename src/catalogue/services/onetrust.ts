// https://my.onetrust.com/articles/en_US/Knowledge/UUID-2dc719a8-4be5-8d16-1dc8-c7b4147b88e0 (its beginning read
// 2026-11-24): readable, on the site's own domain. A year, as sites publish it. With CookiePro and Optanon. The mark of an
// answer is exempt (CNIL guidelines 2020-091, art. 5).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const onetrust = {
  id: 'onetrust',
  name: 'OneTrust',
  category: 'essential',
  purpose: 'choice',
  vendor: { name: 'OneTrust LLC', country: 'US', privacy: 'https://www.onetrust.com/privacy-notice/' },
  urls: [
    'cdn.cookielaw.org',
    'cookie-cdn.cookiepro.com',
    'geolocation.onetrust.com',
    '*.cookielaw.org',
    '*.cookiepro.com',
    '*.onetrust.com',
    'optanon.blob.core.windows.net',
  ],
  snippets: ['OptanonWrapper', 'data-domain-script', 'otSDKStub'],
  cookies: [
    { name: 'OptanonConsent', lifetime: 365 * day },
    { name: 'OptanonAlertBoxClosed', lifetime: 365 * day },
    { name: 'OptanonControl', lifetime: 365 * day },
    { name: 'OptanonChoice', lifetime: 365 * day },
    { name: 'OTGPPConsent', lifetime: 365 * day },
    { name: 'OTAdditionalConsentString', lifetime: 365 * day },
    { name: 'OneTrustWPCCPAGoogleOptOut', lifetime: 365 * day },
    { name: '_oneTrustCDNDomainCheck', lifetime: 0 },
  ],
  storage: [{ key: 'OptanonConsent' }, { key: 'otGeo*' }],
} satisfies Service
