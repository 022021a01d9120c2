// https://developer.clevertap.com/docs/web-quickstart-guide (not read again on 2026-11-24). Ten years for the visitor, twenty
// minutes for the visit; the account follows `WZRK_S_`.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const clevertap = {
  id: 'clevertap',
  name: 'CleverTap',
  category: 'marketing',
  purpose: 'campaigns',
  vendor: { name: 'CleverTap Private Limited', country: 'IN', privacy: 'https://clevertap.com/privacy-policy/' },
  urls: ['*.clevertap.com', '*.wzrkt.com', '*.clevertap-prod.com'],
  snippets: ['clevertap.account', 'clevertap.event'],
  cookies: [{ name: 'WZRK_G', lifetime: 3650 * day }, { name: 'WZRK_S_*', lifetime: 20 * minute }, { name: 'WZRK_*' }],
  storage: [{ key: 'WZRK_*' }],
} satisfies Service
