// https://support.ruleranalytics.com/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'

export const rulerAnalytics = {
  id: 'ruler-analytics',
  name: 'Ruler Analytics',
  category: 'marketing',
  purpose: 'conversion',
  vendor: { name: 'Ruler Analytics Limited', country: 'GB', privacy: 'https://www.ruleranalytics.com/privacy-policy/' },
  urls: ['*.ruleranalytics.com'],
  snippets: ['__raconfig'],
  storage: [{ key: '__ra*' }],
} satisfies Service
