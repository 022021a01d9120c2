// https://docs.datadome.co/docs/cookie-session-storage (not read again on 2026-11-24): a year. It wards robots off the site
// itself, for which the CNIL's guidelines 2020-091 (art. 5) know safety of what the visitor asked for.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const datadome = {
  id: 'datadome',
  name: 'DataDome',
  category: 'essential',
  purpose: 'security',
  vendor: { name: 'DataDome SAS', country: 'FR', privacy: 'https://datadome.co/privacy-policy/' },
  urls: ['js.datadome.co', 'api-js.datadome.co', 'geo.captcha-delivery.com', 'ct.captcha-delivery.com', 'interstitial.captcha-delivery.com'],
  snippets: ['ddjskey', 'ddoptions'],
  cookies: [{ name: 'datadome', lifetime: 365 * day }],
  storage: [{ key: 'ddSession' }, { key: 'ddOriginalReferrer' }],
} satisfies Service
