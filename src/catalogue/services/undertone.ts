// https://www.undertone.com/privacy/ (not read again on 2026-11-24). All on undertone.com, a year.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const undertone = {
  id: 'undertone',
  name: 'Undertone',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Perion Network Ltd.', country: 'IL', privacy: 'https://perion.com/privacy-policy/' },
  urls: ['*.undertone.com'],
  cookies: [
    { name: 'UTID', lifetime: 365 * day, thirdParty: true },
    { name: 'UTID_ENC', lifetime: 365 * day, thirdParty: true },
    { name: 'UID_EXT_*', lifetime: 365 * day, thirdParty: true },
  ],
} satisfies Service
