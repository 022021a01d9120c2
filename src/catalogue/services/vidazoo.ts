// https://vidazoo.gitbook.io/vidazoo-legal/privacy-policy (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'

export const vidazoo = {
  id: 'vidazoo',
  name: 'Vidazoo',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Vidazoo Ltd.', country: 'IL', privacy: 'https://vidazoo.gitbook.io/vidazoo-legal/privacy-policy' },
  urls: ['*.vidazoo.com', '*.cootlogix.com', '*.vidazoo.services'],
  snippets: ['vidazoo'],
  storage: [{ key: 'vdz*' }, { key: 'vidazoo*' }],
} satisfies Service
