// https://clicky.com/help/customization#cookies (not read again on 2026-11-24). `_no_tracky_` and the number of the site keep
// a refusal; `cluid` stands on getclicky.com.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const clicky = {
  id: 'clicky',
  name: 'Clicky',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'Roxr Software Ltd.', country: 'US', privacy: 'https://clicky.com/terms/privacy' },
  urls: ['*.getclicky.com', 'clicky.com'],
  snippets: ['clicky_site_id'],
  cookies: [
    { name: '_jsuid', lifetime: 365 * day },
    { name: '_first_pageview', lifetime: 10 * minute },
    { name: '_eventqueue', lifetime: 0 },
    { name: '_referrer_og', lifetime: 0 },
    { name: '_utm_og', lifetime: 0 },
    { name: '_custom_data_username', lifetime: 365 * day },
    { name: 'clicky_olark', lifetime: 0 },
    { name: 'heatmaps_g2g_*', lifetime: 10 * minute },
    { name: 'cluid', lifetime: 365 * day, thirdParty: true },
    { name: '_no_tracky_*', lifetime: 3650 * day, category: 'essential' },
  ],
} satisfies Service
