// https://help.vibe.co/ (not read again on 2026-11-24). Which visits television advertising led to.
import type { Service } from '../../core/service.js'

export const vibe = {
  id: 'vibe',
  name: 'Vibe',
  category: 'marketing',
  purpose: 'conversion',
  vendor: { name: 'Vibe.co', country: 'US', privacy: 'https://www.vibe.co/privacy-policy' },
  urls: ['*.vibe.co'],
  snippets: ["vbpx('init'"],
  storage: [{ key: 'vbpx*' }],
} satisfies Service
