// https://www.realytics.io/privacy-policy/ (not read again on 2026-11-24). Which visits television advertising led to. A year
// for `ry_`, on the site's own domain.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const realytics = {
  id: 'realytics',
  name: 'Realytics',
  category: 'marketing',
  purpose: 'conversion',
  vendor: { name: 'Realytics SAS', country: 'FR', privacy: 'https://www.realytics.io/privacy-policy/' },
  urls: ['*.realytics.io', '*.realytics.net', '*.rlets.com'],
  snippets: ['_ryq', 'realytics', 'RY.init'],
  cookies: [
    { name: 'ry_ry-*', lifetime: 365 * day },
    { name: 'ry_*', lifetime: 365 * day },
  ],
  storage: [{ key: 'ry_*' }, { key: 'rlt_*' }],
} satisfies Service
