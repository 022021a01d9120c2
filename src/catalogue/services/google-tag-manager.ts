// https://developers.google.com/tag-platform/security/guides/csp (read 2026-11-22). The container documents no cookie of its own,
// but it loads whatever its owner put in, from anybody, and shows the visitor's address to Google: it needs consent itself
// (VG Hannover, 19 March 2025, 10 A 5385/22), of the strictest category, since nobody can tell what is inside. A site that knows
// its container moves it: `google-tag-manager:analytics`. The whole host, `/ns.html` too; `/gtag/` is longer and wins.
import type { Service } from '../../core/service.js'

export const googleTagManager = {
  id: 'google-tag-manager',
  name: 'Google Tag Manager',
  category: 'marketing',
  purpose: 'tags',
  vendor: { name: 'Google Ireland Limited', country: 'IE', privacy: 'https://policies.google.com/privacy' },
  urls: ['www.googletagmanager.com'],
  snippets: ['gtm.start'],
  sources: {
    script: ['www.googletagmanager.com'],
    img: ['www.googletagmanager.com'],
    connect: ['www.googletagmanager.com'],
    frame: ['www.googletagmanager.com'],
  },
} satisfies Service
