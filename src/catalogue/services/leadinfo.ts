// https://help.leadinfo.com/en/articles/4415218 (not read again on 2026-11-24). It grew from Snowplow's tracker: two years and
// half an hour.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const leadinfo = {
  id: 'leadinfo',
  name: 'Leadinfo',
  category: 'marketing',
  purpose: 'identity',
  vendor: { name: 'Leadinfo B.V.', country: 'NL', privacy: 'https://www.leadinfo.com/en/privacy/' },
  urls: ['*.leadinfo.net', '*.leadinfo.com'],
  snippets: ['leadinfo'],
  cookies: [
    { name: '_li_id.*', lifetime: 730 * day },
    { name: '_li_ses.*', lifetime: 30 * minute },
  ],
} satisfies Service
