// https://hub.justuno.com/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const justuno = {
  id: 'justuno',
  name: 'Justuno',
  category: 'marketing',
  purpose: 'campaigns',
  vendor: { name: 'Justuno Inc.', country: 'US', privacy: 'https://www.justuno.com/legal/privacy-policy/' },
  urls: ['*.justuno.com', '*.jst.ai', '*.justone.ai'],
  snippets: ['juapp(', 'ju_num'],
  cookies: [
    { name: '_ju_dm', lifetime: 0 },
    { name: '_ju_dn', lifetime: 365 * day },
    { name: '_ju_dc', lifetime: 365 * day },
    { name: '_ju_v', lifetime: 0 },
    { name: '_ju_pn', lifetime: 365 * day },
    { name: '_ju_*' },
  ],
  storage: [{ key: '_ju_*' }, { key: 'ju_*' }],
} satisfies Service
