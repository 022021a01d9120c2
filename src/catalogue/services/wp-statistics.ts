// https://wp-statistics.com/resources/ (not read again on 2026-11-24). A WordPress plug-in that keeps its count on the site,
// without a cookie.
import type { Service } from '../../core/service.js'

export const wpStatistics = {
  id: 'wp-statistics',
  name: 'WP Statistics',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'VeronaLabs OÜ', country: 'EE', privacy: 'https://wp-statistics.com/privacy-and-policy/' },
  urls: ['*/wp-content/plugins/wp-statistics/', '*/wp-json/wp-statistics/'],
  snippets: ['WP_Statistics_Tracker_Object'],
} satisfies Service
