// https://docs.sentry.io/platforms/javascript/ (not read again on 2026-11-24). Without its replay it keeps nothing in the
// browser, but it sends the address of the page and of the visitor. Replays are remembered for as long as the tab is open.
import type { Service } from '../../core/service.js'

export const sentry = {
  id: 'sentry',
  name: 'Sentry',
  category: 'analytics',
  purpose: 'errors',
  vendor: { name: 'Functional Software, Inc.', country: 'US', privacy: 'https://sentry.io/privacy/' },
  urls: ['*.sentry-cdn.com', 'sentry.io', '*.sentry.io'],
  snippets: ['Sentry.init(', 'Sentry.onLoad('],
  storage: [{ key: 'sentryReplaySession', area: 'session' }],
} satisfies Service
