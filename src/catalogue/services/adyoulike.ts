// https://www.adyoulike.com/privacy_policy.php (not read again on 2026-11-24). Part of Open Web. `ayl_visitor` stands on
// omnitagjs.com.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const adyoulike = {
  id: 'adyoulike',
  name: 'Adyoulike',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Adyoulike SA', country: 'FR', privacy: 'https://www.adyoulike.com/privacy_policy.php' },
  urls: ['*.omnitagjs.com', '*.adyoulike.com'],
  snippets: ['omnitagjs'],
  cookies: [{ name: 'ayl_visitor', lifetime: 90 * day, thirdParty: true }],
} satisfies Service
