// https://docs.appcues.com/en_US/security-privacy/local-storage-and-cookies (not read again on 2026-11-24). Product tours and
// their count; it keeps its state in the storage of the browser.
import type { Service } from '../../core/service.js'

export const appcues = {
  id: 'appcues',
  name: 'Appcues',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'Appcues, Inc.', country: 'US', privacy: 'https://www.appcues.com/privacy' },
  urls: ['*.appcues.com', '*.appcues.net'],
  snippets: ['Appcues.identify', 'AppcuesSettings'],
  storage: [{ key: 'apc_*' }, { key: 'apc_*', area: 'session' }, { key: '_apc_*' }],
} satisfies Service
