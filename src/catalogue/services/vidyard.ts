// https://knowledge.vidyard.com/ (not read again on 2026-11-24). Its players tell sales teams who watched what: more than an
// embed needs.
import type { Service } from '../../core/service.js'

export const vidyard = {
  id: 'vidyard',
  name: 'Vidyard',
  category: 'analytics',
  purpose: 'video',
  vendor: { name: 'BuildScale, Inc. (Vidyard)', country: 'CA', privacy: 'https://www.vidyard.com/privacy/' },
  urls: ['*.vidyard.com'],
  snippets: ['vidyard-player-embed', 'VidyardV4', 'onVidyardAPI'],
  storage: [{ key: 'vidyard*' }],
  embed: 'video',
} satisfies Service
