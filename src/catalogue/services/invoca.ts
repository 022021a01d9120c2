// https://community.invoca.com/ (not read again on 2026-11-24). Shows each visitor a telephone number by which a call is told
// from others.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const invoca = {
  id: 'invoca',
  name: 'Invoca',
  category: 'marketing',
  purpose: 'conversion',
  vendor: { name: 'Invoca, Inc.', country: 'US', privacy: 'https://www.invoca.com/privacy-policy' },
  urls: ['*.invoca.net', '*.invocacdn.com', '*.invoca.solutions', '*.ringrevenue.com'],
  snippets: ['InvocaTagId', 'Invoca.PNAPI'],
  cookies: [{ name: 'invoca_session', lifetime: 30 * day }],
  storage: [{ key: 'invoca*' }],
} satisfies Service
