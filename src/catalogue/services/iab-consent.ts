// https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework and
// https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform (not read again on 2026-11-24): the names under
// which many consent tools keep an answer, so that it belongs to none of them. How long says the tool. The mark of an answer
// is exempt (CNIL guidelines 2020-091, art. 5).
import type { Service } from '../../core/service.js'

export const iabConsent = {
  id: 'iab-consent',
  name: 'IAB consent strings',
  category: 'essential',
  purpose: 'choice',
  vendor: { name: 'IAB Europe', country: 'BE', privacy: 'https://iabeurope.eu/privacy-policy/' },
  snippets: ['__tcfapi', '__gpp_addFrame', '__uspapi'],
  cookies: [
    { name: 'euconsent-v2' },
    { name: 'eupubconsent-v2' },
    { name: 'addtl_consent' },
    { name: 'usprivacy' },
    { name: '__gpp' },
    { name: '__gpp_sid' },
    { name: 'IABGPP_HDR_GppString' },
  ],
  storage: [{ key: 'IABTCF_*' }, { key: 'IABGPP_*' }, { key: 'IABUSPrivacy_String' }],
} satisfies Service
