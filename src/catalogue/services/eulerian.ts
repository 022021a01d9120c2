// https://doc.eulerian.com/p/WijZuvqwsFKoQB/What-is-important-to-know-about-Eulerian-Cookies (read 2026-11-24). 13 months. It
// attributes sales to campaigns, mostly from a subdomain of the site's own, which its address does not tell.
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
  cookies: [
    { name: 'etuix', lifetime: 395 * day },
    { name: 'et0', lifetime: 395 * day },
    { name: 'et1', lifetime: 395 * day },
  ],
} satisfies Service
