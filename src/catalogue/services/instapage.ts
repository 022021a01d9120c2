// https://help.instapage.com/ (not read again on 2026-11-24). Landing pages and their tests; the id of the page follows the
// names.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const instapage = {
  id: 'instapage',
  name: 'Instapage',
  category: 'marketing',
  purpose: 'conversion',
  vendor: { name: 'Instapage, Inc.', country: 'US', privacy: 'https://instapage.com/privacy-policy' },
  urls: ['*.instapage.com', '*.instapagemetrics.com'],
  snippets: ['instapage', '_instapageSnowplow'],
  cookies: [
    { name: 'instap-spid.*', lifetime: 730 * day },
    { name: 'instap-spses.*', lifetime: 30 * minute },
    { name: 'instapage-variant-*', lifetime: 365 * day },
  ],
} satisfies Service
