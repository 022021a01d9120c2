// https://www.toplist.cz/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'

export const toplist = {
  id: 'toplist',
  name: 'TOPlist',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'TOPlist, s.r.o.', country: 'CZ', privacy: 'https://www.toplist.cz/' },
  urls: ['toplist.cz', '*.toplist.cz', '*.toplist.sk'],
  snippets: ['toplist.cz'],
} satisfies Service
