// https://corp.intimatemerger.com/privacypolicy/ (not read again on 2026-11-24). Its identifiers stand on im-apps.net;
// `_im_vid` and others on the site's own domain.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const intimateMerger = {
  id: 'intimate-merger',
  name: 'Intimate Merger',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Intimate Merger, Inc.', country: 'JP', privacy: 'https://corp.intimatemerger.com/privacypolicy/' },
  urls: ['*.im-apps.net'],
  snippets: ['im-apps.net', 'IMDMP'],
  cookies: [
    { name: '_im_vid', lifetime: 365 * day },
    { name: '_im_id.*', lifetime: 365 * day },
    { name: '_im_ses.*', lifetime: 30 * minute },
    { name: '_im_uid.*', lifetime: 365 * day },
    { name: 'imid', lifetime: 365 * day, thirdParty: true },
    { name: '_im_*' },
  ],
  storage: [{ key: '_im_*' }, { key: '__im_*' }],
} satisfies Service
