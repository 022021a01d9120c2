// https://illumin.com/company/privacy-policy/ (not read again on 2026-11-24). A year for `auid`, on acuityplatform.com.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const illumin = {
  id: 'illumin',
  name: 'illumin (AcuityAds)',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'illumin Holdings Inc.', country: 'CA', privacy: 'https://illumin.com/company/privacy-policy/' },
  urls: ['acuityplatform.com', '*.acuityplatform.com'],
  cookies: [
    { name: 'auid', lifetime: 365 * day, thirdParty: true },
    { name: 'aum', lifetime: 365 * day, thirdParty: true },
  ],
} satisfies Service
