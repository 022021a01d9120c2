// https://www.kokoanalytics.com/kb/cookies/ (not read again on 2026-11-24). A WordPress plug-in that keeps its count on the
// site; the cookie can be switched off.
import type { Service } from '../../core/service.js'
import { hour } from '../time.js'

export const kokoAnalytics = {
  id: 'koko-analytics',
  name: 'Koko Analytics',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'Ibericode', country: 'NL', privacy: 'https://www.kokoanalytics.com/privacy-policy/' },
  urls: ['*/wp-content/plugins/koko-analytics/'],
  snippets: ['koko_analytics'],
  cookies: [{ name: '_koko_analytics_pages_viewed', lifetime: 6 * hour }],
} satisfies Service
