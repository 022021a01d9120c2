// https://hybrid.ai/data_protection_policy (not read again on 2026-11-24). `vid`, on hybrid.ai, lasts a year.
import type { Service } from '../../core/service.js'

export const hybrid = {
  id: 'hybrid',
  name: 'Hybrid.ai',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Hybrid Adtech GmbH', country: 'DE', privacy: 'https://hybrid.ai/data_protection_policy' },
  urls: ['*.hybrid.ai'],
  snippets: ['_hstat', 'hybrid.ai/'],
} satisfies Service
