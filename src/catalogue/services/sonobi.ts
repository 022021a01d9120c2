// https://sonobi.com/privacy-policy/ (not read again on 2026-11-24). All on sonobi.com; 30 days.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const sonobi = {
  id: 'sonobi',
  name: 'Sonobi',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Sonobi, Inc.', country: 'US', privacy: 'https://sonobi.com/privacy-policy/' },
  urls: ['*.sonobi.com'],
  cookies: [
    { name: '__uis', lifetime: 30 * day, thirdParty: true },
    { name: 'HAPLB*', lifetime: 0, thirdParty: true },
    { name: '__uir_*', lifetime: 30 * day, thirdParty: true },
    { name: '__uin_*', lifetime: 30 * day, thirdParty: true },
  ],
  storage: [{ key: 'sbi_*' }],
} satisfies Service
