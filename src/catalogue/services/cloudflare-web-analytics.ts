// https://developers.cloudflare.com/web-analytics/about/ and https://developers.cloudflare.com/speed/speed-test/rum-beacon/
// (read 2026-11-22): the snippet measures how the page loads and sends that with its address. No cookie, no storage is documented.
// Cloudflare's proxy may put the snippet into pages by itself: a tag that the site did not write cannot be tagged, so
// automatic injection has to be turned off.
// Sources: https://developers.cloudflare.com/fundamentals/reference/policies-compliances/content-security-policies/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'

export const cloudflareWebAnalytics = {
  id: 'cloudflare-web-analytics',
  name: 'Cloudflare Web Analytics',
  category: 'analytics',
  purpose: 'performance',
  vendor: { name: 'Cloudflare, Inc.', country: 'US', privacy: 'https://www.cloudflare.com/privacypolicy/' },
  urls: ['static.cloudflareinsights.com', 'cloudflareinsights.com'],
  sources: { script: ['static.cloudflareinsights.com'], connect: ['cloudflareinsights.com'] },
} satisfies Service
