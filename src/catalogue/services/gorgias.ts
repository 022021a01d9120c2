// https://docs.gorgias.com/ (not read again on 2026-11-24). It keeps its state in storage; campaigns of its chat count
// sales.
import type { Service } from '../../core/service.js'

export const gorgias = {
  id: 'gorgias',
  name: 'Gorgias',
  category: 'functional',
  purpose: 'chat',
  vendor: { name: 'Gorgias Inc.', country: 'US', privacy: 'https://www.gorgias.com/legal/privacy' },
  urls: ['*.gorgias.chat', '*.gorgias.io', '*.gorgias.win', '*.gorgias.com'],
  snippets: ['GORGIAS_CHAT', 'GorgiasChat', 'gorgias-chat'],
  cookies: [{ name: 'gorgias.*' }],
  storage: [{ key: 'gorgias*' }, { key: 'gorgias*', area: 'session' }],
  embed: 'chat',
} satisfies Service
