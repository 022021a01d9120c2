// https://basis.com/privacy-policy (not read again on 2026-11-24). Formerly Centro; a year for `ssi`, on sitescout.com.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const basis = {
  id: 'basis',
  name: 'Basis (SiteScout)',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Basis Global Technologies, Inc.', country: 'US', privacy: 'https://basis.com/privacy-policy' },
  urls: ['*.sitescout.com', '*.pixel.ad', '*.basis.net'],
  snippets: ['pixel.ad/'],
  cookies: [
    { name: 'ssi', lifetime: 395 * day, thirdParty: true },
    { name: '_ssum', lifetime: 0, thirdParty: true },
  ],
} satisfies Service
