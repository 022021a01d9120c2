// https://infillion.com/privacy-policy/ (not read again on 2026-11-24). 13 months for `uuid`, which is too common a name to
// list, 30 days for the exchange with others, on mathtag.com.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const mediamath = {
  id: 'mediamath',
  name: 'MediaMath',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Infillion, Inc.', country: 'US', privacy: 'https://infillion.com/privacy-policy/' },
  urls: ['*.mathtag.com'],
  snippets: ['mathtag.com'],
  cookies: [
    { name: 'uuidc', lifetime: 395 * day, thirdParty: true },
    { name: 'mt_mop', lifetime: 30 * day, thirdParty: true },
    { name: 'mt_misc', lifetime: 30 * day, thirdParty: true },
    { name: 'mt_uuid', lifetime: 395 * day },
  ],
} satisfies Service
