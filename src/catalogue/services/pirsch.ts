// https://docs.pirsch.io/privacy (not read again on 2026-11-24). No cookie, no identifier that lasts.
import type { Service } from '../../core/service.js'

export const pirsch = {
  id: 'pirsch',
  name: 'Pirsch Analytics',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'Emvi Software GmbH', country: 'DE', privacy: 'https://pirsch.io/privacy' },
  urls: ['*.pirsch.io'],
  snippets: ['pirschjs', 'pirschextendedjs'],
} satisfies Service
