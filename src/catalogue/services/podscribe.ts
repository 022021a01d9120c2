// https://podscribe.com/privacy-policy (not read again on 2026-11-24). Which visits podcast advertising led to.
import type { Service } from '../../core/service.js'

export const podscribe = {
  id: 'podscribe',
  name: 'Podscribe',
  category: 'marketing',
  purpose: 'conversion',
  vendor: { name: 'Podscribe, Inc.', country: 'US', privacy: 'https://podscribe.com/privacy-policy' },
  urls: ['*.podscribe.com'],
  snippets: ['podscribe('],
} satisfies Service
