// https://docs.newrelic.com/docs/browser/new-relic-browser/page-load-timing-resources/new-relic-cookies-used-browser/ (not
// read again on 2026-11-24). Its `JSESSIONID` on nr-data.net is gone from current agents; a session is kept in the storage of
// the browser.
import type { Service } from '../../core/service.js'

export const newRelic = {
  id: 'new-relic',
  name: 'New Relic Browser',
  category: 'analytics',
  purpose: 'performance',
  vendor: { name: 'New Relic, Inc.', country: 'US', privacy: 'https://newrelic.com/termsandconditions/privacy' },
  urls: ['js-agent.newrelic.com', '*.nr-data.net'],
  snippets: ['NREUM'],
  cookies: [
    { name: 'NRAGENT', lifetime: 0 },
    { name: 'NREUM', lifetime: 0 },
  ],
  storage: [{ key: 'NRBA_*' }, { key: 'NRBA_*', area: 'session' }],
} satisfies Service
