// https://developer.mediarithmics.io/ (not read again on 2026-11-24). A year for `mics_vid`, on mediarithmics.com.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const mediarithmics = {
  id: 'mediarithmics',
  name: 'mediarithmics',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'mediarithmics SAS', country: 'FR', privacy: 'https://www.mediarithmics.com/en-us/content/privacy-policy' },
  urls: ['*.mediarithmics.com', '*.mics-dev.com'],
  snippets: ['mics=window', 'mediarithmics'],
  cookies: [
    { name: 'mics_vid', lifetime: 365 * day, thirdParty: true },
    { name: 'mics_lts', lifetime: 365 * day, thirdParty: true },
    { name: 'mics_uaid', lifetime: 365 * day, thirdParty: true },
    { name: 'mics_*' },
  ],
} satisfies Service
