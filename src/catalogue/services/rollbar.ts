// https://docs.rollbar.com/docs/browser-js (not read again on 2026-11-24). No cookie; it sends the address of the page and of
// the visitor.
import type { Service } from '../../core/service.js'

export const rollbar = {
  id: 'rollbar',
  name: 'Rollbar',
  category: 'analytics',
  purpose: 'errors',
  vendor: { name: 'Rollbar, Inc.', country: 'US', privacy: 'https://rollbar.com/privacy/' },
  urls: ['*.rollbar.com', 'cdnjs.cloudflare.com/ajax/libs/rollbar.js/'],
  snippets: ['_rollbarConfig'],
} satisfies Service
