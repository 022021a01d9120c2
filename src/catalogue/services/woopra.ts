// https://docs.woopra.com/docs/cookies (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const woopra = {
  id: 'woopra',
  name: 'Woopra',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'Appier Group, Inc.', country: 'JP', privacy: 'https://www.woopra.com/privacy' },
  urls: ['*.woopra.com'],
  snippets: ['woopra.config(', 'woopra.track('],
  cookies: [
    { name: 'wooTracker', lifetime: 730 * day },
    { name: 'wooMeta', lifetime: 730 * day },
  ],
} satisfies Service
