// https://partnerize.com/privacy-policy/ (not read again on 2026-11-24). `cref` and `rand` on prf.hn; names too common to
// list.
import type { Service } from '../../core/service.js'

export const partnerize = {
  id: 'partnerize',
  name: 'Partnerize',
  category: 'marketing',
  purpose: 'affiliates',
  vendor: { name: 'Performance Horizon Group Limited', country: 'GB', privacy: 'https://partnerize.com/privacy-policy/' },
  urls: ['*.prf.hn', 'prf.hn', '*.performancehorizon.com'],
  snippets: ['prf.hn/conversion'],
} satisfies Service
