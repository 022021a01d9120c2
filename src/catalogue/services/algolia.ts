// https://www.algolia.com/doc/guides/sending-events/concepts/usertoken (not read again on 2026-11-24): `_ALGOLIA` recognises
// who searches, for six months, and only where a site turns it on. Searching itself keeps nothing but which server answers.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const algolia = {
  id: 'algolia',
  name: 'Algolia',
  category: 'functional',
  purpose: 'search',
  vendor: { name: 'Algolia SAS', country: 'FR', privacy: 'https://www.algolia.com/policies/privacy' },
  urls: [
    '*.algolia.net',
    '*.algolianet.com',
    '*.algolia.io',
    '*.algolia.com',
    'cdn.jsdelivr.net/npm/algoliasearch',
    'cdn.jsdelivr.net/npm/instantsearch.js',
    'cdn.jsdelivr.net/npm/search-insights',
    'cdn.jsdelivr.net/npm/@algolia/',
  ],
  snippets: ['algoliasearch(', 'AlgoliaAnalyticsObject', 'docsearch('],
  cookies: [{ name: '_ALGOLIA', lifetime: 182 * day, category: 'analytics' }],
  storage: [{ key: 'algoliasearch-client-js*' }, { key: 'algolia-*' }],
} satisfies Service
