// https://platform161.com/cookie-and-privacy-policy/ (not read again on 2026-11-24). 13 months, on creative-serving.com.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const platform161 = {
  id: 'platform161',
  name: 'Platform161',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Verve Group Europe GmbH', country: 'DE', privacy: 'https://platform161.com/cookie-and-privacy-policy/' },
  urls: ['*.creative-serving.com'],
  cookies: [
    { name: 'pvc2', lifetime: 395 * day, thirdParty: true },
    { name: 'pcc2', lifetime: 395 * day, thirdParty: true },
    { name: 'ad2', lifetime: 395 * day, thirdParty: true },
    { name: 'fl_inst', lifetime: 7 * day, thirdParty: true },
    { name: 'trc', lifetime: 30 * day, thirdParty: true },
    { name: 'tuuid', lifetime: 395 * day, thirdParty: true },
  ],
} satisfies Service
