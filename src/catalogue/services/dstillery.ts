// https://dstillery.com/privacy-policy/ (not read again on 2026-11-24). All on media6degrees.com, half a year.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const dstillery = {
  id: 'dstillery',
  name: 'Dstillery',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Dstillery, Inc.', country: 'US', privacy: 'https://dstillery.com/privacy-policy/' },
  urls: ['*.media6degrees.com', '*.dstillery.com'],
  cookies: [
    { name: 'acs', lifetime: 180 * day, thirdParty: true },
    { name: 'rdrlst', lifetime: 180 * day, thirdParty: true },
    { name: 'sglst', lifetime: 180 * day, thirdParty: true },
    { name: 'vstcnt', lifetime: 180 * day, thirdParty: true },
    { name: 'orblb', lifetime: 180 * day, thirdParty: true },
  ],
} satisfies Service
