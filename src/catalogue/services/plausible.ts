// https://plausible.io/data-policy (not read again on 2026-11-24). No cookie and no identifier that lasts. The proxy that its
// guide proposes cannot be told by its address.
import type { Service } from '../../core/service.js'

export const plausible = {
  id: 'plausible',
  name: 'Plausible Analytics',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'Plausible Insights OÜ', country: 'EE', privacy: 'https://plausible.io/privacy' },
  urls: ['plausible.io'],
  snippets: ['window.plausible'],
} satisfies Service
