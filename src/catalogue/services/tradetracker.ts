// https://tradetracker.com/privacy-policy/ (not read again on 2026-11-24). The number of the campaign follows `TT2_`.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const tradetracker = {
  id: 'tradetracker',
  name: 'TradeTracker',
  category: 'marketing',
  purpose: 'affiliates',
  vendor: { name: 'TradeTracker International B.V.', country: 'NL', privacy: 'https://tradetracker.com/privacy-policy/' },
  urls: ['*.tradetracker.net', '*.tradetracker.com'],
  snippets: ['ttConversionOptions'],
  cookies: [
    { name: 'TT2_*', lifetime: 365 * day },
    { name: '__tgdat*', lifetime: 365 * day },
    { name: '__tgpng*', lifetime: 365 * day },
  ],
} satisfies Service
