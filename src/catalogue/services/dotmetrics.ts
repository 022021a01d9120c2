// https://dotmetrics.net/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const dotmetrics = {
  id: 'dotmetrics',
  name: 'DotMetrics',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'Ipsos d.o.o.', country: 'HR', privacy: 'https://www.ipsos.com/en/privacy-data-protection' },
  urls: ['*.dotmetrics.net'],
  snippets: ['DotMetricsSettings', 'DotMetricsInit'],
  cookies: [
    { name: 'DotMetrics.DeviceKey', lifetime: 365 * day, thirdParty: true },
    { name: 'DotMetrics.UniqueUserIdentityCookie', lifetime: 365 * day, thirdParty: true },
    { name: 'DotMetrics.SessionCookie*', lifetime: 0, thirdParty: true },
    { name: 'DotMetrics.*' },
  ],
} satisfies Service
