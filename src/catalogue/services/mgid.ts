// https://www.mgid.com/cookie-policy (not read again on 2026-11-24). With Adskeeper.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const mgid = {
  id: 'mgid',
  name: 'MGID',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'MGID Inc.', country: 'US', privacy: 'https://www.mgid.com/privacy-policy' },
  urls: ['*.mgid.com', '*.adskeeper.com', '*.adskeeper.co.uk', '*.steepto.com', '*.marketgid.com'],
  snippets: ['MarketGidInfo', 'jsc.mgid.com', '_mgq'],
  cookies: [{ name: 'muidn', lifetime: 365 * day, thirdParty: true }],
  storage: [{ key: 'MG_*' }, { key: '_mgwidget*' }, { key: 'mgMuidn' }],
} satisfies Service
