// https://www.cpmstar.com/privacy (not read again on 2026-11-24). Advertising on pages with games.
import type { Service } from '../../core/service.js'

export const cpmstar = {
  id: 'cpmstar',
  name: 'CPMStar',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'CPMStar', country: 'US', privacy: 'https://www.cpmstar.com/privacy' },
  urls: ['*.cpmstar.com'],
  snippets: ['cpmstar'],
} satisfies Service
