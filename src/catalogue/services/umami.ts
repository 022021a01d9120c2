// https://docs.umami.is/docs/faq (not read again on 2026-11-24). No cookie. Hosted by the site itself, it cannot be told by
// its address.
import type { Service } from '../../core/service.js'

export const umami = {
  id: 'umami',
  name: 'Umami',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'Umami Software, Inc.', country: 'US', privacy: 'https://umami.is/privacy' },
  urls: ['*.umami.is', '*.umami.dev'],
  snippets: ['umami.track('],
} satisfies Service
