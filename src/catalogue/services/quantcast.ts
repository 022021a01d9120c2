// https://help.quantcast.com/hc/en-us/articles/115014051548 (not read again on 2026-11-24). 13 months for `__qca`, on the
// site's own domain, and `mc`, on quantserve.com. Its dialog of consent is another service.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const quantcast = {
  id: 'quantcast',
  name: 'Quantcast',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Quantcast International Limited', country: 'IE', privacy: 'https://legal.quantcast.com/en-US/' },
  urls: ['*.quantserve.com', '*.quantcount.com'],
  snippets: ['_qevents', '_qoptions'],
  cookies: [{ name: '__qca', lifetime: 395 * day }],
} satisfies Service
