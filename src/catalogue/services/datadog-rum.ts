// https://docs.datadoghq.com/real_user_monitoring/browser/troubleshooting/#rum-cookies (not read again on 2026-11-24). A
// session lasts at most four hours; the cookie stays a year where anonymous users are counted, which is the default.
// `_dd_s_v2` since SDK 7.
// Consent: https://docs.datadoghq.com/real_user_monitoring/browser/advanced_configuration/#user-tracking-consent and the published source
// (@datadog/browser-rum 7, read 2026-11-24). With its cookie erased it starts anew on the next page only.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const datadogRum = {
  id: 'datadog-rum',
  name: 'Datadog RUM',
  category: 'analytics',
  purpose: 'performance',
  vendor: { name: 'Datadog, Inc.', country: 'US', privacy: 'https://www.datadoghq.com/legal/privacy/' },
  urls: [
    'www.datadoghq-browser-agent.com',
    'browser-intake-datadoghq.com',
    '*.browser-intake-datadoghq.com',
    'browser-intake-datadoghq.eu',
    '*.browser-intake-datadoghq.eu',
    'browser-intake-us3-datadoghq.com',
    'browser-intake-us5-datadoghq.com',
    'browser-intake-ap1-datadoghq.com',
  ],
  snippets: ['DD_RUM'],
  cookies: [
    { name: '_dd_s', lifetime: 365 * day },
    { name: '_dd_s_v2', lifetime: 365 * day },
    { name: 'dd_site_test_*', lifetime: 0 },
    { name: 'dd_cookie_test_*', lifetime: 0 },
  ],
  storage: [{ key: '_dd_tab_id', area: 'session' }],
  consent: {
    grant: [{ call: 'DD_RUM.setTrackingConsent', args: ['granted'] }],
    revoke: [{ call: 'DD_RUM.setTrackingConsent', args: ['not-granted'] }],
    stops: true,
  },
} satisfies Service
