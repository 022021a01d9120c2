// https://support.feefo.com/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'

export const feefo = {
  id: 'feefo',
  name: 'Feefo',
  category: 'functional',
  purpose: 'reviews',
  vendor: { name: 'Feefo Holdings Limited', country: 'GB', privacy: 'https://www.feefo.com/en/company/privacy-policy' },
  urls: ['*.feefo.com'],
  snippets: ['feefo-widget', 'feefologohere'],
  storage: [{ key: 'feefo*' }],
  embed: 'reviews',
} satisfies Service
