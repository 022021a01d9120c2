// https://www.goatcounter.com/help/privacy (not read again on 2026-11-24). No cookie, no identifier that lasts.
import type { Service } from '../../core/service.js'

export const goatcounter = {
  id: 'goatcounter',
  name: 'GoatCounter',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'Martin Tournoij', country: 'IE', privacy: 'https://www.goatcounter.com/help/privacy' },
  urls: ['*.goatcounter.com', 'gc.zgo.at'],
  snippets: ['data-goatcounter'],
} satisfies Service
