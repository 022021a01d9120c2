// https://virtualminds.com/datenschutz/ (not read again on 2026-11-24). With Active Agent, Yieldlab and The ADEX, of the same
// house; half a year for `UserID1`, on adfarm1.adition.com.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const virtualMinds = {
  id: 'virtual-minds',
  name: 'Virtual Minds (Adition)',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Virtual Minds GmbH', country: 'DE', privacy: 'https://virtualminds.com/datenschutz/' },
  urls: ['*.adition.com', '*.active-agent.com', '*.yieldlab.net', '*.theadex.com', '*.vm-dsp.com'],
  snippets: ['adition.com', 'adex.track', 'YLHH'],
  cookies: [
    { name: 'UserID1', lifetime: 180 * day, thirdParty: true },
    { name: 'axd', lifetime: 365 * day, thirdParty: true },
  ],
} satisfies Service
