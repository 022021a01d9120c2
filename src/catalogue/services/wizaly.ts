// https://www.wizaly.com/privacy-policy/ (not read again on 2026-11-24). Which campaigns led to a sale; 13 months.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const wizaly = {
  id: 'wizaly',
  name: 'Wizaly',
  category: 'marketing',
  purpose: 'conversion',
  vendor: { name: 'Wizaly SAS', country: 'FR', privacy: 'https://www.wizaly.com/privacy-policy/' },
  urls: ['*.wizaly.com'],
  snippets: ['wizaly', 'wz.track'],
  cookies: [
    { name: 'wz.uid', lifetime: 395 * day },
    { name: 'wz.*', lifetime: 395 * day },
  ],
  storage: [{ key: 'wz.*' }],
} satisfies Service
