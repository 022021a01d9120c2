// https://www.seedtag.com/cookie-privacy-policy/ (not read again on 2026-11-24). All on seedtag.com: 30 days to a year.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const seedtag = {
  id: 'seedtag',
  name: 'Seedtag',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Seedtag Advertising, S.L.', country: 'ES', privacy: 'https://www.seedtag.com/cookie-privacy-policy/' },
  urls: ['*.seedtag.com'],
  snippets: ['__seedtag', 'seedtag'],
  cookies: [
    { name: 'st_uid', lifetime: 30 * day, thirdParty: true },
    { name: 'st_cs', lifetime: 30 * day, thirdParty: true },
    { name: 'st_csd', lifetime: 30 * day, thirdParty: true },
    { name: 'st_ssp', lifetime: 30 * day, thirdParty: true },
    { name: 'st_chc', lifetime: 30 * day, thirdParty: true },
    { name: 'st_cnt', lifetime: 30 * day, thirdParty: true },
  ],
} satisfies Service
