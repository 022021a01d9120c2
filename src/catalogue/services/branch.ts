// https://help.branch.io/developers-hub/docs/web-advanced-features (not read again on 2026-11-24). Links that lead into apps.
// `_s`, on app.link, lasts a year; the rest is in the storage of the browser.
import type { Service } from '../../core/service.js'

export const branch = {
  id: 'branch',
  name: 'Branch',
  category: 'marketing',
  purpose: 'conversion',
  vendor: { name: 'Branch Metrics, Inc.', country: 'US', privacy: 'https://legal.branch.io/#branchio-privpolicy' },
  urls: ['*.branch.io', '*.app.link', 'app.link', '*.bnc.lt'],
  snippets: ['branch.init('],
  storage: [{ key: 'branch_session', area: 'session' }, { key: 'branch_session_first' }, { key: 'BRANCH_*' }],
} satisfies Service
