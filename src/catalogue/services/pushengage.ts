// https://www.pushengage.com/documentation/ (not read again on 2026-11-24). Messages through the browser, also about what a
// visitor looked at and left.
import type { Service } from '../../core/service.js'

export const pushengage = {
  id: 'pushengage',
  name: 'PushEngage',
  category: 'marketing',
  purpose: 'notifications',
  vendor: { name: 'Awesome Motive, Inc.', country: 'US', privacy: 'https://www.pushengage.com/privacy' },
  urls: ['*.pushengage.com'],
  snippets: ['PushEngage', '_peapp', '_peq'],
  cookies: [{ name: 'PushSubscriberStatus' }, { name: 'peclosed', category: 'functional' }, { name: 'PushSubscriberID' }, { name: 'pushengage*' }],
  storage: [{ key: 'pushengage*' }, { key: 'PushSubscriber*' }, { key: 'PushEngageSDK*', area: 'indexed-db' }],
} satisfies Service
