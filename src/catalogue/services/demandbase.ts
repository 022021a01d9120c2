// https://www.demandbase.com/privacy/ (not read again on 2026-11-24). Two years for `tuuid`, on company-target.com.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const demandbase = {
  id: 'demandbase',
  name: 'Demandbase',
  category: 'marketing',
  purpose: 'identity',
  vendor: { name: 'Demandbase, Inc.', country: 'US', privacy: 'https://www.demandbase.com/privacy/' },
  urls: ['*.company-target.com', '*.demandbase.com'],
  snippets: ['Demandbase', 'tag.demandbase.com'],
  cookies: [
    { name: 'tuuid', lifetime: 730 * day, thirdParty: true },
    { name: 'tuuid_lu', lifetime: 730 * day, thirdParty: true },
  ],
  storage: [{ key: 'db_*' }, { key: '_db_*' }, { key: 'Demandbase*' }],
} satisfies Service
