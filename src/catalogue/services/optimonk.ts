// https://support.optimonk.com/hc/en-us/articles/360030122251 (not read again on 2026-11-24). A year for the visitor.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const optimonk = {
  id: 'optimonk',
  name: 'OptiMonk',
  category: 'marketing',
  purpose: 'campaigns',
  vendor: { name: 'OptiMonk International Zrt.', country: 'HU', privacy: 'https://www.optimonk.com/privacy-policy/' },
  urls: ['*.optimonk.com'],
  snippets: ['optimonk', 'OptiMonkRegistry'],
  cookies: [
    { name: 'optiMonkClient', lifetime: 365 * day },
    { name: 'optiMonkClientId', lifetime: 365 * day },
    { name: 'optiMonkSession', lifetime: 0 },
    { name: 'optiMonk*' },
  ],
  storage: [{ key: 'optiMonk*' }, { key: 'OptiMonk*' }],
} satisfies Service
