// https://docs.appdynamics.com/appd/24.x/latest/en/end-user-monitoring/browser-monitoring/browser-real-user-monitoring/overview-of-the-controller-ui-for-browser-rum/browser-rum-cookies
// (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'

export const appdynamics = {
  id: 'appdynamics',
  name: 'AppDynamics',
  category: 'analytics',
  purpose: 'performance',
  vendor: { name: 'Cisco Systems, Inc.', country: 'US', privacy: 'https://www.cisco.com/c/en/us/about/legal/privacy-full.html' },
  urls: ['cdn.appdynamics.com', '*.eum-appdynamics.com'],
  snippets: ['adrum-start-time', 'ADRUM'],
  cookies: [
    { name: 'ADRUM', lifetime: 0 },
    { name: 'ADRUM_BT*', lifetime: 30 },
    { name: 'ADRUM_BTa', lifetime: 30 },
    { name: 'ADRUM_BT1', lifetime: 30 },
  ],
  storage: [{ key: 'ADRUM*' }, { key: 'ADRUM*', area: 'session' }],
} satisfies Service
