// https://documentation.solarwinds.com/en/success_center/pingdom/content/topics/real-user-monitoring.htm (not read again on
// 2026-11-24). `PRUM_EPISODES` lasts as long as the browser is open.
import type { Service } from '../../core/service.js'

export const pingdomRum = {
  id: 'pingdom-rum',
  name: 'Pingdom',
  category: 'analytics',
  purpose: 'performance',
  vendor: { name: 'SolarWinds Worldwide, LLC', country: 'US', privacy: 'https://www.solarwinds.com/legal/privacy' },
  urls: ['*.pingdom.net'],
  snippets: ['_prum'],
  cookies: [{ name: 'PRUM_EPISODES', lifetime: 0 }],
} satisfies Service
