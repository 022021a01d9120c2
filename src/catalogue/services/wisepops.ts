// https://support.wisepops.com/article/171-cookies (not read again on 2026-11-24). Two years.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const wisepops = {
  id: 'wisepops',
  name: 'Wisepops',
  category: 'marketing',
  purpose: 'campaigns',
  vendor: { name: 'Wisepops SAS', country: 'FR', privacy: 'https://wisepops.com/privacy' },
  urls: ['*.wisepops.com', '*.wisepops.net'],
  snippets: ['wisepops('],
  cookies: [
    { name: 'wisepops', lifetime: 730 * day },
    { name: 'wisepops_session', lifetime: 0 },
    { name: 'wisepops_visitor', lifetime: 365 * day },
    { name: 'wisepops_visits', lifetime: 365 * day },
    { name: 'wisepops_props', lifetime: 365 * day },
    { name: 'wisepops_*' },
  ],
  storage: [{ key: 'wisepops*' }],
} satisfies Service
