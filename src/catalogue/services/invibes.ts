// https://www.invibes.com/terms (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const invibes = {
  id: 'invibes',
  name: 'Invibes',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Invibes Advertising NV', country: 'BE', privacy: 'https://www.invibes.com/terms' },
  urls: ['*.videostep.com', '*.invibes.com', '*.r66net.com'],
  snippets: ['invibes'],
  cookies: [
    { name: 'ivbs*', lifetime: 365 * day },
    { name: 'ivdtbrk', lifetime: 365 * day },
  ],
  storage: [{ key: 'ivbs*' }, { key: 'ivvcap' }, { key: 'ivvbks' }],
} satisfies Service
