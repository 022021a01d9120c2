// https://www.glami.eco/info/pixel/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const glamiPixel = {
  id: 'glami-pixel',
  name: 'GLAMI piXel',
  category: 'marketing',
  purpose: 'conversion',
  vendor: { name: 'GLAMI Inspigroup s.r.o.', country: 'CZ', privacy: 'https://www.glami.cz/personal-data-protection/' },
  urls: ['*.glami.cz', 'glamipixel.com', '*.glamipixel.com'],
  snippets: ["glami('create'", 'GlamiTrackerObject'],
  cookies: [{ name: 'glm_usr', lifetime: 30 * day }, { name: 'glm_usr_tmp', lifetime: 30 * day }, { name: 'glm_*' }],
} satisfies Service
