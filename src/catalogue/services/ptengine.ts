// https://helps.ptengine.com/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const ptengine = {
  id: 'ptengine',
  name: 'Ptengine',
  category: 'analytics',
  purpose: 'recordings',
  vendor: { name: 'Ptmind Inc.', country: 'JP', privacy: 'https://www.ptengine.com/privacy-policy/' },
  urls: ['*.ptengine.jp', '*.ptengine.com', '*.ptengine.cn'],
  snippets: ['_pt_lt', 'ptengine'],
  cookies: [
    { name: 'pt_s_*', lifetime: 365 * day },
    { name: 'pt_id_*', lifetime: 365 * day },
    { name: 'pt_sid*', lifetime: 0 },
  ],
  storage: [{ key: '_pt*' }, { key: 'pt_*' }],
} satisfies Service
