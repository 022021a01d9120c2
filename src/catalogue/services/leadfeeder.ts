// https://help.dealfront.com/en/articles/8203040-leadfeeder-tracker-cookies (not read again on 2026-11-24). Two years for
// `_lfa`.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const leadfeeder = {
  id: 'leadfeeder',
  name: 'Leadfeeder',
  category: 'marketing',
  purpose: 'identity',
  vendor: { name: 'Dealfront Finland Oy', country: 'FI', privacy: 'https://www.dealfront.com/privacy-policy/' },
  urls: ['*.lfeeder.com', '*.leadfeeder.com', '*.lftracker.com'],
  snippets: ['ldfdr', 'lfeeder'],
  cookies: [
    { name: '_lfa', lifetime: 730 * day },
    { name: '_lfa_expiry', lifetime: 730 * day },
    { name: '_lfa_test_cookie_stored', lifetime: 0 },
  ],
  storage: [{ key: '_lfa*' }],
} satisfies Service
