// https://docs.launchdarkly.com/sdk/client-side/javascript (not read again on 2026-11-24). Switches for parts of the page. It
// tells browsers apart by a key in their storage, so it waits for consent to functions.
import type { Service } from '../../core/service.js'

export const launchdarkly = {
  id: 'launchdarkly',
  name: 'LaunchDarkly',
  category: 'functional',
  purpose: 'experiments',
  vendor: { name: 'Catamorphic, Co.', country: 'US', privacy: 'https://launchdarkly.com/policies/privacy/' },
  urls: ['*.launchdarkly.com'],
  snippets: ['LDClient.initialize'],
  storage: [{ key: 'ld:*' }],
} satisfies Service
