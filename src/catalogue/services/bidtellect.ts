// https://bidtellect.com/privacy-policy/ (not read again on 2026-11-24). Part of Simpli.fi. Its identifiers stand on
// bttrack.com.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const bidtellect = {
  id: 'bidtellect',
  name: 'Bidtellect',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Bidtellect, Inc.', country: 'US', privacy: 'https://bidtellect.com/privacy-policy/' },
  urls: ['bttrack.com', '*.bttrack.com'],
  cookies: [{ name: 'GLOBALID', lifetime: 365 * day, thirdParty: true }],
} satisfies Service
