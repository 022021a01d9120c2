// https://www.onetag.com/privacy/ (not read again on 2026-11-24). A year for what stands on onetag-sys.com.
import type { Service } from '../../core/service.js'

export const onetag = {
  id: 'onetag',
  name: 'OneTag',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'OneTag Limited', country: 'GB', privacy: 'https://www.onetag.com/privacy/' },
  urls: ['onetag-sys.com', '*.onetag-sys.com', '*.onetag.com'],
  snippets: ['onetag-sys.com'],
  storage: [{ key: 'onetag*' }],
} satisfies Service
