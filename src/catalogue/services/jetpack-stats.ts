// https://jetpack.com/support/what-data-does-jetpack-sync/ (not read again on 2026-11-24). WordPress.com's count of visits.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const jetpackStats = {
  id: 'jetpack-stats',
  name: 'Jetpack Stats',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'Automattic Inc.', country: 'US', privacy: 'https://automattic.com/privacy/' },
  urls: ['stats.wp.com', 'pixel.wp.com'],
  snippets: ['_stq'],
  cookies: [
    { name: 'tk_ai', lifetime: 730 * day },
    { name: 'tk_lr', lifetime: 365 * day },
    { name: 'tk_or', lifetime: 1825 * day },
    { name: 'tk_r3d', lifetime: 3 * day },
    { name: 'tk_tc', lifetime: 0 },
    { name: 'tk_qs', lifetime: 30 * minute },
    { name: 'tk_*' },
  ],
} satisfies Service
