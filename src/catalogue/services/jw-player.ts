// https://docs.jwplayer.com/ (not read again on 2026-11-24). The player keeps settings and an id of the browser. What it
// shows as advertising comes from other hosts.
import type { Service } from '../../core/service.js'

export const jwPlayer = {
  id: 'jw-player',
  name: 'JW Player',
  category: 'functional',
  purpose: 'video',
  vendor: { name: 'JWP Connatix (LongTail Ad Solutions, Inc.)', country: 'US', privacy: 'https://jwpconnatix.com/legal/privacy-policy/' },
  urls: ['*.jwplayer.com', '*.jwplatform.com', '*.jwpcdn.com', '*.jwpsrv.com', '*.jwpltx.com'],
  snippets: ['jwplayer('],
  storage: [{ key: 'jwplayer.*' }, { key: 'jwplayerLocalId' }],
  embed: 'video',
} satisfies Service
