// https://www.shinystat.com/en/opt-out_free.html (not read again on 2026-11-24). Its cookies stand on shinystat.com, 13
// months.
import type { Service } from '../../core/service.js'

export const shinystat = {
  id: 'shinystat',
  name: 'ShinyStat',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'Triboo Data Analytics S.r.l.', country: 'IT', privacy: 'https://www.shinystat.com/en/opt-out_free.html' },
  urls: ['*.shinystat.com', '*.shinystat.it'],
  snippets: ['shinystat'],
} satisfies Service
