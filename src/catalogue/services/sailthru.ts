// https://getstarted.meetmarigold.com/engagebysailthru/Content/developers/cookies.html (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const sailthru = {
  id: 'sailthru',
  name: 'Marigold Engage+ (Sailthru)',
  category: 'marketing',
  purpose: 'campaigns',
  vendor: { name: 'Sailthru, Inc.', country: 'US', privacy: 'https://meetmarigold.com/privacy-notice/' },
  urls: ['*.sail-horizon.com', '*.sailthru.com', '*.sail-personalize.com', '*.sail-track.com'],
  snippets: ['Sailthru.init', 'sail-horizon'],
  cookies: [
    { name: 'sailthru_visitor', lifetime: 365 * day },
    { name: 'sailthru_content', lifetime: 365 * day },
    { name: 'sailthru_pageviews', lifetime: 30 * minute },
    { name: 'sailthru_hid', lifetime: 365 * day },
    { name: 'sailthru_bid', lifetime: 30 * day },
    { name: 'sailthru_*' },
  ],
} satisfies Service
