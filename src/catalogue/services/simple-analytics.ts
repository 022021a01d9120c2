// https://docs.simpleanalytics.com/what-we-collect (not read again on 2026-11-24). No cookie, no identifier.
import type { Service } from '../../core/service.js'

export const simpleAnalytics = {
  id: 'simple-analytics',
  name: 'Simple Analytics',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'Simple Analytics B.V.', country: 'NL', privacy: 'https://www.simpleanalytics.com/privacy-policy' },
  urls: ['*.simpleanalyticscdn.com', '*.simpleanalytics.com'],
  snippets: ['sa_event'],
} satisfies Service
