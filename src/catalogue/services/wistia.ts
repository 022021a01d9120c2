// https://docs.wistia.com/docs/player-privacy-mode (read 2026-11-24): what it is told is kept in `localStorage`; without
// consent it neither recognises viewers nor keeps their addresses. Names of keys as sites publish them.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const wistia = {
  id: 'wistia',
  name: 'Wistia',
  category: 'functional',
  purpose: 'video',
  vendor: { name: 'Wistia, Inc.', country: 'US', privacy: 'https://wistia.com/privacy' },
  urls: ['*.wistia.com', '*.wistia.net'],
  snippets: ['wistia_async_', 'window._wq', '<wistia-player'],
  cookies: [{ name: '__distillery', lifetime: 365 * day, category: 'analytics' }],
  storage: [{ key: 'wistia' }, { key: 'wistia-video-progress-*' }],
  embed: 'video',
  consent: { grant: [{ call: 'Wistia.consent', args: [true] }], revoke: [{ call: 'Wistia.consent', args: [false] }] },
} satisfies Service
