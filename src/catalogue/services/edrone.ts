// https://documentation.edrone.me/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'

export const edrone = {
  id: 'edrone',
  name: 'edrone',
  category: 'marketing',
  purpose: 'campaigns',
  vendor: { name: 'edrone Sp. z o.o.', country: 'PL', privacy: 'https://edrone.me/privacy-policy/' },
  urls: ['*.edrone.me'],
  snippets: ['_edrone'],
  storage: [{ key: 'edrone*' }, { key: '_edrone*' }],
} satisfies Service
