// https://player.support.brightcove.com/ (not read again on 2026-11-24). Its analytics count what is played; it keeps the
// viewer's settings.
import type { Service } from '../../core/service.js'

export const brightcove = {
  id: 'brightcove',
  name: 'Brightcove',
  category: 'functional',
  purpose: 'video',
  vendor: { name: 'Brightcove Inc.', country: 'US', privacy: 'https://www.brightcove.com/legal/privacy/' },
  urls: ['*.brightcove.com', '*.brightcove.net', '*.bcovlive.io'],
  snippets: ['players.brightcove.net'],
  storage: [{ key: '__bc-*' }, { key: 'brightcove*' }],
  embed: 'video',
} satisfies Service
