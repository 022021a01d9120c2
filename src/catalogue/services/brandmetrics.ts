// https://www.brandmetrics.com/privacy-policy (not read again on 2026-11-24). Surveys about advertising, shown on the sites
// that carry it.
import type { Service } from '../../core/service.js'

export const brandmetrics = {
  id: 'brandmetrics',
  name: 'Brand Metrics',
  category: 'analytics',
  purpose: 'surveys',
  vendor: { name: 'Brand Metrics Sweden AB', country: 'SE', privacy: 'https://www.brandmetrics.com/privacy-policy' },
  urls: ['*.brandmetrics.com'],
} satisfies Service
