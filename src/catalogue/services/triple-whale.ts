// https://kb.triplewhale.com/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const tripleWhale = {
  id: 'triple-whale',
  name: 'Triple Whale',
  category: 'marketing',
  purpose: 'conversion',
  vendor: { name: 'Triple Whale Inc.', country: 'US', privacy: 'https://www.triplewhale.com/legal/privacy' },
  urls: ['*.triplewhale.com', '*.config-security.com', '*.whale.camera'],
  snippets: ['TriplePixel', 'triplewhale'],
  cookies: [{ name: 'TriplePixel', lifetime: 365 * day }],
  storage: [{ key: 'TriplePixel*' }, { key: 'di_pmt_*' }],
} satisfies Service
