// https://www.coxautoinc.com/privacy-statement/ (not read again on 2026-11-24). The count of Dealer.com and Autotrader on the
// sites of car dealers; on esm1.net.
import type { Service } from '../../core/service.js'

export const coxAutomotive = {
  id: 'cox-automotive',
  name: 'Cox Automotive Pixall',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'Cox Automotive, Inc.', country: 'US', privacy: 'https://www.coxautoinc.com/privacy-statement/' },
  urls: ['*.esm1.net'],
} satisfies Service
