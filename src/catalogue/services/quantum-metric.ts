// https://community.quantummetric.com/ (not read again on 2026-11-24). A year for the visitor, the session for the visit.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const quantumMetric = {
  id: 'quantum-metric',
  name: 'Quantum Metric',
  category: 'analytics',
  purpose: 'recordings',
  vendor: { name: 'Quantum Metric, Inc.', country: 'US', privacy: 'https://www.quantummetric.com/legal/privacy-policy/' },
  urls: ['*.quantummetric.com'],
  snippets: ['QuantumMetric'],
  cookies: [
    { name: 'QuantumMetricUserID', lifetime: 365 * day },
    { name: 'QuantumMetricSessionID', lifetime: 0 },
    { name: 'QuantumMetricSessionLink', lifetime: 0 },
    { name: 'QuantumMetric*' },
  ],
  storage: [{ key: 'qm*', area: 'session' }, { key: 'QuantumMetric*' }],
} satisfies Service
