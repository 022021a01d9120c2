// https://usefathom.com/docs (not read again on 2026-11-24). No cookie today; `_fathom` is of its first version, which sites
// hosted themselves.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const fathom = {
  id: 'fathom',
  name: 'Fathom Analytics',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'Conva Ventures Inc.', country: 'CA', privacy: 'https://usefathom.com/privacy' },
  urls: ['*.usefathom.com'],
  snippets: ['fathom.trackPageview'],
  cookies: [{ name: '_fathom', lifetime: 365 * day }, { name: '_fathom*' }],
} satisfies Service
