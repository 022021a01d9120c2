// https://developers.didomi.io/cmp/web-sdk/consent-notice/cookies (read 2026-11-24), which gives no lifetime: a year, as
// sites publish it. The string of IAB is the service `iab-consent`. The mark of an answer is exempt (CNIL guidelines
// 2020-091, art. 5).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const didomi = {
  id: 'didomi',
  name: 'Didomi',
  category: 'essential',
  purpose: 'choice',
  vendor: { name: 'Didomi SAS', country: 'FR', privacy: 'https://www.didomi.io/privacy-policy' },
  urls: ['sdk.privacy-center.org', 'api.privacy-center.org', '*.privacy-center.org'],
  snippets: ['didomiConfig', 'didomiOnReady', 'gdprAppliesGlobally'],
  cookies: [{ name: 'didomi_token', lifetime: 365 * day }, { name: 'didomi_dcs', lifetime: 365 * day }, { name: 'didomi_cookies' }],
  storage: [{ key: 'didomi_token' }, { key: 'didomi_dcs' }, { key: 'didomi_*' }],
} satisfies Service
