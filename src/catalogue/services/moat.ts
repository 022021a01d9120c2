// https://www.oracle.com/legal/privacy/advertising-privacy-policy.html (not read again on 2026-11-24). Closed in September
// 2024; pages still carry its tags.
import type { Service } from '../../core/service.js'

export const moat = {
  id: 'moat',
  name: 'Moat',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Oracle America, Inc.', country: 'US', privacy: 'https://www.oracle.com/legal/privacy/advertising-privacy-policy.html' },
  urls: ['*.moatads.com', '*.moatpixel.com'],
  snippets: ['moatads', 'moatapi'],
} satisfies Service
