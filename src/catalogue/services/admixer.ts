// https://admixer.com/privacy/ (not read again on 2026-11-24). A month for `am-uid`, on admixer.net.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const admixer = {
  id: 'admixer',
  name: 'Admixer',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Admixer EU GmbH', country: 'DE', privacy: 'https://admixer.com/privacy/' },
  urls: ['*.admixer.net', '*.admixer.com'],
  snippets: ['admixerML', 'admixer'],
  cookies: [{ name: 'am-uid', lifetime: 30 * day, thirdParty: true }, { name: 'am-uid-f', lifetime: 30 * day }, { name: 'am-uid*' }],
} satisfies Service
