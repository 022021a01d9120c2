// https://trustarc.com/cookie-consent-manager/ (not read again on 2026-11-24); lifetimes as sites publish them: 13 months.
// The mark of an answer is exempt (CNIL guidelines 2020-091, art. 5).
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const trustarc = {
  id: 'trustarc',
  name: 'TrustArc',
  category: 'essential',
  purpose: 'choice',
  vendor: { name: 'TrustArc Inc', country: 'US', privacy: 'https://trustarc.com/privacy-policy/' },
  urls: [
    'consent.trustarc.com',
    'consent-pref.trustarc.com',
    'consent-st.trustarc.com',
    'consent-reporting.trustarc.com',
    'choices.trustarc.com',
    'choices-or.trustarc.com',
    'consent.truste.com',
    'preferences-mgr.truste.com',
    '*.trustarc.com',
    '*.truste.com',
  ],
  snippets: ['truste.eu', 'trustarc.com/notice', 'teconsent'],
  cookies: [
    { name: 'notice_preferences', lifetime: 395 * day },
    { name: 'notice_gdpr_prefs', lifetime: 395 * day },
    { name: 'notice_behavior', lifetime: 0 },
    { name: 'notice_poptime' },
    { name: 'cmapi_cookie_privacy', lifetime: 395 * day },
    { name: 'cmapi_gtm_bl', lifetime: 395 * day },
    { name: 'cmapi_gtm_sc' },
    { name: 'TAconsentID', lifetime: 395 * day },
    { name: 'TAsessionID', lifetime: 30 * minute },
    { name: 'truste.eu.cookie.*' },
  ],
  storage: [{ key: 'truste.*' }, { key: 'com.truste.*' }],
} satisfies Service
