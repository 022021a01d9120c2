// https://ads.tiktok.com/help/article?aid=10007540 (read 2026-11-24). Its cookies expire 13 months after they were set or last
// used; the notes of a session are kept for as long as the tab is open. Names: the pixel's own and what sites publish.
// Consent: https://business-api.tiktok.com/portal/docs?id=1739585600931842 as others quote it. What it still sends after a withdrawal is
// not said, so the page is reloaded all the same.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const tiktokPixel = {
  id: 'tiktok-pixel',
  name: 'TikTok Pixel',
  category: 'marketing',
  purpose: 'retargeting',
  vendor: { name: 'TikTok Technology Limited', country: 'IE', privacy: 'https://www.tiktok.com/legal/page/eea/privacy-policy/en' },
  urls: ['analytics.tiktok.com', 'analytics-ipv6.tiktokw.us'],
  snippets: ['TiktokAnalyticsObject'],
  cookies: [
    { name: '_ttp', lifetime: 395 * day },
    { name: '_tt_enable_cookie', lifetime: 395 * day },
    { name: 'ttclid', lifetime: 395 * day },
    { name: 'ttcsid', lifetime: 395 * day },
    { name: 'ttcsid_*', lifetime: 395 * day },
    { name: 'tta_attr_id*', lifetime: 395 * day },
    { name: 'tt_appInfo', lifetime: 0 },
    { name: 'tt_appInfo_v2', lifetime: 0 },
    { name: 'tt_sessionId', lifetime: 0 },
    { name: 'tt_pixel_session_index', lifetime: 0 },
  ],
  storage: [
    { key: 'tt_appInfo', area: 'session' },
    { key: 'tt_appInfo_v2', area: 'session' },
    { key: 'tt_sessionId', area: 'session' },
    { key: 'tt_pixel_session_index', area: 'session' },
    { key: 'messageIndex', area: 'session' },
  ],
  consent: {
    grant: [{ call: 'ttq.grantConsent', args: [] }],
    revoke: [{ call: 'ttq.revokeConsent', args: [] }],
  },
} satisfies Service
