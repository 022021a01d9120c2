// https://docs.newrelic.com/docs/browser/new-relic-browser/page-load-timing-resources/session-tracking (read 2026-11-24): a
// session is kept in the storage of the browser, for four hours at most. `NREUM` and a `JSESSIONID` on nr-data.net are of
// older agents.
// Consent: https://docs.newrelic.com/docs/browser/new-relic-browser/configuration/consent-mode/ and the published source (@newrelic/browser-agent 1.322,
// read 2026-11-24). It listens only where it was started in its consent mode.
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
  consent: {
    grant: [{ call: 'newrelic.consent', args: [true] }],
    revoke: [{ call: 'newrelic.consent', args: [false] }],
    stops: 'NREUM.init.browser_consent_mode.enabled',
  },
} satisfies Service
