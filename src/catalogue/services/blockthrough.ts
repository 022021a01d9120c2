// https://blockthrough.com/privacy/ (not read again on 2026-11-24). Formerly PageFair: finds out who blocks advertising and
// shows them other.
import type { Service } from '../../core/service.js'

export const blockthrough = {
  id: 'blockthrough',
  name: 'Blockthrough',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Blockthrough Inc.', country: 'CA', privacy: 'https://blockthrough.com/privacy/' },
  urls: ['btloader.com', '*.btloader.com', 'ad-delivery.net'],
  snippets: ['btloader.com/tag'],
  storage: [{ key: 'BT_AA_DETECTION' }, { key: 'btUserId' }],
} satisfies Service
