// https://docs.bugsnag.com/platforms/javascript/ (not read again on 2026-11-24). No cookie; an anonymous identifier in the
// storage of the browser.
import type { Service } from '../../core/service.js'

export const bugsnag = {
  id: 'bugsnag',
  name: 'BugSnag',
  category: 'analytics',
  purpose: 'errors',
  vendor: { name: 'SmartBear Software, Inc.', country: 'US', privacy: 'https://smartbear.com/privacy/' },
  urls: ['*.bugsnag.com', 'd2wy8f7a9ursnm.cloudfront.net'],
  snippets: ['Bugsnag.start('],
  storage: [{ key: 'bugsnag-anonymous-id' }],
} satisfies Service
