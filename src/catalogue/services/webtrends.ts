// https://www.webtrends.com/privacy-policy/ (not read again on 2026-11-24). Its cookie is mostly on the site's own domain, for
// two years.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const webtrends = {
  id: 'webtrends',
  name: 'Webtrends',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'Webtrends Corporation', country: 'US', privacy: 'https://www.webtrends.com/privacy-policy/' },
  urls: ['*.webtrends.com', '*.webtrendslive.com'],
  snippets: ['Webtrends.dcs', 'dcsMultiTrack'],
  cookies: [
    { name: 'WT_FPC', lifetime: 730 * day },
    { name: 'WTLOPTOUT', lifetime: 1825 * day, category: 'essential' },
    { name: 'ACOOKIE', lifetime: 730 * day, thirdParty: true },
  ],
} satisfies Service
