// https://www.sovrn.com/privacy-policy/ (not read again on 2026-11-24). With VigLink, its affiliate links. A year for what
// begins with `ljt`, on lijit.com.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const sovrn = {
  id: 'sovrn',
  name: 'Sovrn',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Sovrn, Inc.', country: 'US', privacy: 'https://www.sovrn.com/privacy-policy/' },
  urls: ['*.lijit.com', '*.sovrn.com', '*.viglink.com', '*.s-onetag.com'],
  snippets: ['viglink', 'vglnk', 'lijit.com'],
  cookies: [
    { name: 'ljt_reader', lifetime: 365 * day, thirdParty: true },
    { name: 'ljtrtb', lifetime: 365 * day, thirdParty: true },
    { name: 'ljt_*', lifetime: 365 * day, thirdParty: true },
    { name: 'vglnk.Agent.p', lifetime: 365 * day, thirdParty: true },
    { name: 'vglnk.PartnerRfsh.p', lifetime: day, thirdParty: true },
    { name: 'vglnk.*', lifetime: 365 * day, thirdParty: true },
    { name: '_ljtrtb_*', lifetime: 365 * day, thirdParty: true },
  ],
  storage: [{ key: 'sovrn*' }, { key: 'vglnk*' }],
} satisfies Service
