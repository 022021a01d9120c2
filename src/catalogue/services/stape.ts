// https://stape.io/helpdesk (not read again on 2026-11-24). Serves Google's tags from a host of the site's own; the hosts here
// are those it lends.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const stape = {
  id: 'stape',
  name: 'Stape',
  category: 'analytics',
  purpose: 'tags',
  vendor: { name: 'Stape, Inc.', country: 'US', privacy: 'https://stape.io/privacy-notice' },
  urls: ['*.stape.io', '*.stape.net', '*.stape.ai'],
  cookies: [
    { name: 'stape', lifetime: 365 * day },
    { name: '_dcid', lifetime: 400 * day },
  ],
} satisfies Service
