// https://www.eulerian.com/en/privacy (not read again on 2026-11-24). It attributes sales to campaigns, mostly from a
// subdomain of the site's own, which its address does not tell. 13 months.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const eulerian = {
  id: 'eulerian',
  name: 'Eulerian Analytics',
  category: 'marketing',
  purpose: 'conversion',
  vendor: { name: 'Eulerian Technologies SAS', country: 'FR', privacy: 'https://www.eulerian.com/en/privacy' },
  urls: ['*.eulerian.net', '*.eulerian.io', '*.ew3.io'],
  snippets: ['EA_push', 'EA_collector', '_EAQ'],
  cookies: [{ name: 'etuix', lifetime: 395 * day }],
} satisfies Service
