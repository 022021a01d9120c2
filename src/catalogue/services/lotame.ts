// https://www.lotame.com/about-lotame/privacy/lotame-companies-privacy-policy/ (not read again on 2026-11-24). Nine months on
// crwdcntrl.net; its Panorama ID is kept on the site's own domain too.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const lotame = {
  id: 'lotame',
  name: 'Lotame',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Lotame Solutions, Inc.', country: 'US', privacy: 'https://www.lotame.com/about-lotame/privacy/' },
  urls: ['*.crwdcntrl.net'],
  snippets: ['lotameClient', 'lotame.collect', 'bcp.crwdcntrl'],
  cookies: [
    { name: '_cc_id', lifetime: 270 * day },
    { name: '_cc_cc', lifetime: 270 * day, thirdParty: true },
    { name: '_cc_aud', lifetime: 270 * day, thirdParty: true },
    { name: '_cc_dc', lifetime: 270 * day, thirdParty: true },
    { name: '_cc_domain', lifetime: 0 },
    { name: 'panoramaId', lifetime: 7 * day },
    { name: 'panoramaId_expiry', lifetime: 7 * day },
    { name: 'panoramaId_expiry_exp', lifetime: 7 * day },
    { name: 'panoramaIdType', lifetime: 7 * day },
    { name: 'lotame_domain_check', lifetime: 0 },
  ],
  storage: [{ key: 'panoramaId*' }, { key: '_cc_*' }, { key: 'lotame*' }],
} satisfies Service
