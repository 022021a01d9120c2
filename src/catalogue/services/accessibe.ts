// https://accessibe.com/support (not read again on 2026-11-24). It keeps how a visitor set the page; it also reports that it
// was used.
import type { Service } from '../../core/service.js'

export const accessibe = {
  id: 'accessibe',
  name: 'accessiBe',
  category: 'functional',
  purpose: 'tools',
  vendor: { name: 'accessiBe Ltd.', country: 'IL', privacy: 'https://accessibe.com/privacy-policy' },
  urls: ['acsbapp.com', '*.acsbapp.com', 'acsbap.com', '*.acsbap.com', '*.accessibe.com'],
  snippets: ['acsbJS', 'acsb-trigger'],
  storage: [{ key: 'acsb*' }, { key: 'acsb*', area: 'session' }],
} satisfies Service
