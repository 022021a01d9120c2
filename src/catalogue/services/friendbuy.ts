// https://developers.friendbuy.com/ (not read again on 2026-11-24). Rewards visitors who bring others.
import type { Service } from '../../core/service.js'

export const friendbuy = {
  id: 'friendbuy',
  name: 'Friendbuy',
  category: 'marketing',
  purpose: 'affiliates',
  vendor: { name: 'Friendbuy, Inc.', country: 'US', privacy: 'https://www.friendbuy.com/privacy-policy' },
  urls: ['*.friendbuy.com', '*.fbot.me'],
  snippets: ['friendbuyAPI', 'friendbuy.push'],
  storage: [{ key: 'friendbuy*' }, { key: 'persist:friendbuy*' }],
} satisfies Service
