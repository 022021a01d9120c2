// https://tapfiliate.com/docs/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const tapfiliate = {
  id: 'tapfiliate',
  name: 'Tapfiliate',
  category: 'marketing',
  purpose: 'affiliates',
  vendor: { name: 'Tapfiliate B.V.', country: 'NL', privacy: 'https://tapfiliate.com/privacy-policy/' },
  urls: ['*.tapfiliate.com', '*.tapfiliate.io'],
  snippets: ['TapfiliateObject'],
  cookies: [{ name: 'tap_vid', lifetime: 45 * day }],
} satisfies Service
