// https://support.leadpages.com/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const leadPages = {
  id: 'lead-pages',
  name: 'Leadpages',
  category: 'marketing',
  purpose: 'conversion',
  vendor: { name: 'Leadpages (Avenue 81, Inc.)', country: 'US', privacy: 'https://www.leadpages.com/legal/privacy' },
  urls: ['*.leadpages.com', '*.leadpages.net', '*.lpages.co', '*.leadboxes.com', '*.center.io'],
  snippets: ['leadpages', 'leadboxes'],
  cookies: [{ name: 'centerVisitorId', lifetime: 365 * day }],
} satisfies Service
