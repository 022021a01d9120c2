// https://www.gosquared.com/docs/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const gosquared = {
  id: 'gosquared',
  name: 'GoSquared',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'Go Squared Ltd', country: 'GB', privacy: 'https://www.gosquared.com/legal/privacy-policy/' },
  urls: ['*.gosquared.com', '*.gosquared-cdn.com', 'data.gosquared.com'],
  snippets: ["_gs('GSN", 'GoSquared'],
  cookies: [{ name: '_gsv', lifetime: 0 }, { name: '_gsu', lifetime: 730 * day }, { name: '_gs_*' }],
  storage: [{ key: '_gs*' }],
} satisfies Service
