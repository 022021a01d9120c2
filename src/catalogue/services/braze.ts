// https://www.braze.com/docs/developer_guide/storage/ (read 2026-11-24). 400 days. The key of the application
// follows the names; `ab.optOut` keeps a refusal.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const braze = {
  id: 'braze',
  name: 'Braze',
  category: 'marketing',
  purpose: 'campaigns',
  vendor: { name: 'Braze, Inc.', country: 'US', privacy: 'https://www.braze.com/company/legal/privacy' },
  urls: ['*.braze.com', '*.braze.eu', '*.appboycdn.com', '*.appboy.com'],
  snippets: ['braze.initialize', 'appboy.initialize'],
  cookies: [
    { name: 'ab.storage.*', lifetime: 400 * day },
    { name: 'ab._gd', lifetime: 0 },
    { name: 'ab.optOut', lifetime: 400 * day, category: 'essential' },
  ],
  storage: [{ key: 'ab.storage.*' }, { key: 'ab.*', area: 'session' }],
} satisfies Service
