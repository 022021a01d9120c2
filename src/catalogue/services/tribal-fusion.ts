// https://www.vdx.tv/privacy/ (not read again on 2026-11-24). VDX.tv. 90 days for `ANON_ID`, on tribalfusion.com.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const tribalFusion = {
  id: 'tribal-fusion',
  name: 'Tribal Fusion',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Exponential Interactive, Inc.', country: 'US', privacy: 'https://www.vdx.tv/privacy/' },
  urls: ['*.tribalfusion.com', '*.exponential.com'],
  snippets: ['tf_adModel'],
  cookies: [
    { name: 'ANON_ID', lifetime: 90 * day, thirdParty: true },
    { name: 'ANON_ID_old', lifetime: 90 * day, thirdParty: true },
  ],
} satisfies Service
