// https://developers.kameleoon.com/apis/activation-api-js/cookies-and-local-storage/ (not read again on 2026-11-24). 380 days
// for the visitor's code; the rest is in the storage of the browser.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const kameleoon = {
  id: 'kameleoon',
  name: 'Kameleoon',
  category: 'analytics',
  purpose: 'experiments',
  vendor: { name: 'Kameleoon SAS', country: 'FR', privacy: 'https://www.kameleoon.com/privacy-policy' },
  urls: ['*.kameleoon.eu', '*.kameleoon.com', '*.kameleoon.io', '*.kameleoon.net'],
  snippets: ['kameleoonQueue', 'kameleoonStartLoadTime'],
  cookies: [{ name: 'kameleoonVisitorCode', lifetime: 380 * day }, { name: 'kameleoon*' }],
  storage: [{ key: 'kameleoon*' }, { key: 'kameleoon*', area: 'session' }],
} satisfies Service
