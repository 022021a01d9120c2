// https://www.openx.com/legal/privacy-policy/ (not read again on 2026-11-24). A year for `i` and 15 days for `pd`, on
// openx.net; names too common to list.
import type { Service } from '../../core/service.js'

export const openx = {
  id: 'openx',
  name: 'OpenX',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'OpenX Technologies, Inc.', country: 'US', privacy: 'https://www.openx.com/privacy-center/' },
  urls: ['*.openx.net', '*.openxcdn.net', '*.servedbyopenx.com'],
  snippets: ['openx.net/w/'],
} satisfies Service
