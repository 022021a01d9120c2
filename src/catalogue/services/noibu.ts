// https://help.noibu.com/ (not read again on 2026-11-24). Faults that cost sales, with what the visitor did before.
import type { Service } from '../../core/service.js'

export const noibu = {
  id: 'noibu',
  name: 'Noibu',
  category: 'analytics',
  purpose: 'errors',
  vendor: { name: 'Noibu Technologies Inc.', country: 'CA', privacy: 'https://noibu.com/privacy-policy/' },
  urls: ['*.noibu.com'],
  snippets: ['noibu'],
  storage: [{ key: 'noibu*' }],
} satisfies Service
