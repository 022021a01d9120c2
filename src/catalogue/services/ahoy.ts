// https://github.com/ankane/ahoy (not read again on 2026-11-24). A library by which Rails sites count their own visits: two
// years and four hours.
import type { Service } from '../../core/service.js'
import { day, hour } from '../time.js'

export const ahoy = {
  id: 'ahoy',
  name: 'Ahoy',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'Andrew Kane', country: 'US', privacy: 'https://github.com/ankane/ahoy' },
  urls: ['*/ahoy/visits', '*/ahoy/events'],
  snippets: ['ahoy.trackView', 'ahoy.trackAll'],
  cookies: [
    { name: 'ahoy_visitor', lifetime: 730 * day },
    { name: 'ahoy_visit', lifetime: 4 * hour },
    { name: 'ahoy_events', lifetime: 0 },
    { name: 'ahoy_track', lifetime: 0 },
    { name: 'ahoy_*' },
  ],
} satisfies Service
