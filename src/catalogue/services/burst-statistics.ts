// https://burst-statistics.com/definition/what-cookies-does-burst-use/ (not read again on 2026-11-24). A WordPress plug-in
// that keeps its count on the site; 30 days.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const burstStatistics = {
  id: 'burst-statistics',
  name: 'Burst Statistics',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'Burst Statistics B.V.', country: 'NL', privacy: 'https://burst-statistics.com/legal/privacy-statement/' },
  urls: ['*/wp-content/plugins/burst-statistics/', '*/wp-content/plugins/burst-pro/'],
  cookies: [{ name: 'burst_uid', lifetime: 30 * day }],
} satisfies Service
