// https://www.webleads-tracker.com/mentions-legales/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'

export const webleadsTracker = {
  id: 'webleads-tracker',
  name: 'Webleads Tracker',
  category: 'marketing',
  purpose: 'identity',
  vendor: { name: 'Webleads Tracker SAS', country: 'FR', privacy: 'https://www.webleads-tracker.com/mentions-legales/' },
  urls: ['*.webleads-tracker.com'],
  snippets: ['wlt_', 'webleads-tracker'],
} satisfies Service
