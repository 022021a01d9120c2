// https://help.splunk.com/en/splunk-observability-cloud/monitor-end-user-experience/real-user-monitoring (not read again on
// 2026-11-24). 15 minutes since the last page, four hours at most.
import type { Service } from '../../core/service.js'
import { hour } from '../time.js'

export const splunkRum = {
  id: 'splunk-rum',
  name: 'Splunk RUM',
  category: 'analytics',
  purpose: 'performance',
  vendor: { name: 'Splunk LLC', country: 'US', privacy: 'https://www.splunk.com/en_us/legal/privacy/privacy-policy.html' },
  urls: ['cdn.signalfx.com', 'cdn.observability.splunkcloud.com', '*.signalfx.com'],
  snippets: ['SplunkRum'],
  cookies: [{ name: '_splunk_rum_sid', lifetime: 4 * hour }],
  storage: [{ key: '_splunk_rum_sid' }, { key: '_splunk_rum_user*' }],
} satisfies Service
