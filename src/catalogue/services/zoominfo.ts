// https://tech-docs.zoominfo.com/websights-user-guide.pdf (not read again on 2026-11-24). A year for `_zitok`.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const zoominfo = {
  id: 'zoominfo',
  name: 'ZoomInfo WebSights',
  category: 'marketing',
  purpose: 'identity',
  vendor: { name: 'ZoomInfo Technologies LLC', country: 'US', privacy: 'https://www.zoominfo.com/legal/privacy-policy' },
  urls: ['ws.zoominfo.com', '*.ws.zoominfo.com', '*.zi-scripts.com', '*.ws-assets.zoominfo.com', 'ws-assets.zoominfo.com'],
  snippets: ['zi-scripts.com', 'ZILogs'],
  cookies: [
    { name: '_zitok', lifetime: 365 * day },
    { name: 'ziwsSession', lifetime: 0 },
    { name: 'ziwsSessionId', lifetime: 0 },
    { name: 'unifiedScriptVerified', lifetime: 0 },
  ],
  storage: [{ key: 'ziws*' }, { key: '_zi*' }, { key: 'ziws*', area: 'session' }, { key: 'unifiedScriptVerified', area: 'session' }],
} satisfies Service
