// https://help.fullstory.com/hc/en-us/articles/360020829513-Why-does-Fullstory-use-first-party-cookies (not read again on
// 2026-11-24). A year for `fs_uid`, half an hour for the last activity.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const fullstory = {
  id: 'fullstory',
  name: 'Fullstory',
  category: 'analytics',
  purpose: 'recordings',
  vendor: { name: 'FullStory, Inc.', country: 'US', privacy: 'https://www.fullstory.com/legal/privacy-policy/' },
  urls: ['*.fullstory.com'],
  snippets: ['_fs_org'],
  cookies: [
    { name: 'fs_uid', lifetime: 365 * day },
    { name: 'fs_cid', lifetime: 365 * day },
    { name: 'fs_lua', lifetime: 30 * minute },
    { name: '_fs_uid', lifetime: 365 * day },
    { name: '_fs_lua', lifetime: 30 * minute },
    { name: '_fs_tab_id', lifetime: 0 },
  ],
  storage: [{ key: '_fs_uid' }, { key: '_fs_lua' }, { key: '_fs_tab_id', area: 'session' }, { key: '_fs_*' }],
} satisfies Service
