// https://www.ibm.com/docs/en/instana-observability/current?topic=websites-javascript-agent-api (not read again on
// 2026-11-24). No cookie unless the site switches sessions on, which are kept in the storage of the browser.
import type { Service } from '../../core/service.js'

export const instana = {
  id: 'instana',
  name: 'IBM Instana',
  category: 'analytics',
  purpose: 'performance',
  vendor: { name: 'International Business Machines Corporation', country: 'US', privacy: 'https://www.ibm.com/privacy' },
  urls: ['*.instana.io'],
  snippets: ['ineum('],
} satisfies Service
