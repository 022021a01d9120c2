// https://www.sojern.com/privacy/product-privacy-policy (not read again on 2026-11-24). Travel advertising; half a year for
// `apnid`, on sojern.com.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const sojern = {
  id: 'sojern',
  name: 'Sojern',
  category: 'marketing',
  purpose: 'retargeting',
  vendor: { name: 'Sojern, Inc.', country: 'US', privacy: 'https://www.sojern.com/privacy/product-privacy-policy' },
  urls: ['*.sojern.com'],
  snippets: ['sojern'],
  cookies: [
    { name: 'apnid', lifetime: 180 * day, thirdParty: true },
    { name: 'sjrn_*', lifetime: 180 * day },
  ],
} satisfies Service
