// https://matomo.org/faq/general/faq_146/ (read 2026-11-24). Names and lifetimes are the defaults that its
// developer guide documents: 13 months for `_pk_id`, six for `_pk_ref`. The number of the site and a hash of the host follow
// each name. Most sites host it themselves, so its two files are looked for on any host, at the root or in a folder. Its marks
// of refusal and of consent, which it keeps for 30 years, are essential; the session serves the opt-out form against forgery.
// Configured as the CNIL's guide for it says, it is exempt from consent: a site then moves it, `matomo:essential`.
// Consent: https://developer.matomo.org/guides/tracking-consent (read 2026-11-22). The opt-out keeps a mark of its own, hence the opposite on every page
// where it is allowed. For Matomo that is not held, see the integration `matomo`.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const matomo = {
  id: 'matomo',
  name: 'Matomo',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'InnoCraft Ltd', country: 'NZ', privacy: 'https://matomo.org/privacy-policy/' },
  urls: [
    '*.matomo.cloud',
    '*.innocraft.cloud',
    '*/matomo.js',
    '*/matomo.php',
    '*/*/matomo.js',
    '*/*/matomo.php',
    '*/piwik.js',
    '*/piwik.php',
    '*/*/piwik.js',
    '*/*/piwik.php',
  ],
  snippets: ['matomo.php', 'piwik.php', 'window._mtm'],
  cookies: [
    { name: '_pk_id*', lifetime: 393 * day },
    { name: '_pk_ses*', lifetime: 30 * minute },
    { name: '_pk_ref*', lifetime: 183 * day },
    { name: '_pk_cvar*', lifetime: 30 * minute },
    { name: '_pk_hsr*', lifetime: 30 * minute },
    { name: '_pk_testcookie*', lifetime: 0 },
    { name: '_pk_uid', lifetime: 393 * day },
    { name: 'mtm_consent', category: 'essential' },
    { name: 'mtm_consent_removed', category: 'essential' },
    { name: 'mtm_cookie_consent', category: 'essential' },
    { name: 'matomo_ignore', category: 'essential' },
    { name: 'piwik_ignore', category: 'essential' },
    { name: 'MATOMO_SESSID', lifetime: 14 * day, httpOnly: true, category: 'essential' },
    { name: 'matomo_sessid', lifetime: 14 * day, httpOnly: true, category: 'essential' },
  ],
  consent: {
    grant: [{ push: '_paq', args: ['forgetUserOptOut'] }],
    revoke: [{ push: '_paq', args: ['optUserOut'] }],
    stops: true,
  },
} satisfies Service
