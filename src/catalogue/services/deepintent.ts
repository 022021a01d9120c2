// https://www.deepintent.com/platform-privacy-policy/ (not read again on 2026-11-24). Its cookies stand on deepintent.com.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const deepintent = {
  id: 'deepintent',
  name: 'DeepIntent',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'DeepIntent, Inc.', country: 'US', privacy: 'https://www.deepintent.com/platform-privacy-policy/' },
  urls: ['*.deepintent.com'],
  cookies: [
    { name: 'di_id', lifetime: 365 * day, thirdParty: true },
    { name: 'CDIUSER', lifetime: 395 * day, thirdParty: true },
    { name: 'CDIPARTNERS', lifetime: 395 * day, thirdParty: true },
  ],
} satisfies Service
