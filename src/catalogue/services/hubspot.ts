// https://knowledge.hubspot.com/privacy-and-consent/what-cookies-does-hubspot-set-in-a-visitor-s-browser (an older edition,
// and the present one as sites publish it, read 2026-11-22): six months, where older editions say 13 or two years. Those marked
// essential HubSpot calls necessary: refusals, its banner's memory, one version of a page for one visitor, the state of
// the chat. `<id>_key` of password-protected pages is no prefix. The storage keys are in HubSpot's chat. Each host also
// has regions (`js-eu1.hs-scripts.com`). On pages that HubSpot hosts its code is always included and cannot be held.
// Consent: https://developers.hubspot.com/docs/api-reference/latest/account/settings/consent-banner/consent-banner-api and …/tracking-code/do-not-track
// (read 2026-11-24): HubSpot keeps no consent it is told, so it is told on every page. `doNotTrack` stops its tracking code, not its chat nor the
// advertising pixels that it loads, so the page is reloaded; the integration `hubspot` knows when that is not needed.
// Sources: https://knowledge.hubspot.com/domains-and-urls/ssl-and-domain-security-in-hubspot (out of reach on 2026-11-24): as sites that follow it publish them.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const hubspot = {
  id: 'hubspot',
  name: 'HubSpot',
  category: 'marketing',
  purpose: 'campaigns',
  vendor: { name: 'HubSpot, Inc.', country: 'US', privacy: 'https://legal.hubspot.com/privacy-policy' },
  urls: [
    '*.hs-scripts.com',
    '*.hs-analytics.net',
    '*.hs-banner.com',
    '*.hsforms.net',
    '*.hsforms.com',
    '*.hscollectedforms.net',
    '*.hsadspixel.net',
    '*.usemessages.com',
    '*.hubspot.com',
    '*.hubapi.com',
    '*.hsappstatic.net',
  ],
  snippets: ['_hsq', 'hbspt.'],
  sources: {
    script: [
      '*.hs-scripts.com',
      '*.hs-analytics.net',
      '*.hs-banner.com',
      '*.hsforms.net',
      '*.hscollectedforms.net',
      '*.hsadspixel.net',
      '*.usemessages.com',
      '*.hubspot.com',
    ],
    connect: ['*.hubapi.com', '*.hubspot.com', '*.hscollectedforms.net', '*.hsforms.com', '*.hs-banner.com'],
    img: ['*.hubspot.com', '*.hsforms.com', '*.hsforms.net', '*.hsappstatic.net'],
    frame: ['*.hubspot.com', '*.hsforms.com', '*.hsforms.net'],
    style: ['*.hsappstatic.net', '*.hsforms.net'],
    form: ['*.hsforms.com'],
  },
  embed: 'form',
  cookies: [
    { name: '__hstc', lifetime: 180 * day },
    { name: 'hubspotutk', lifetime: 180 * day },
    { name: '__hssc', lifetime: 30 * minute },
    { name: '__hssrc', lifetime: 0 },
    { name: 'messagesUtk', lifetime: 180 * day },
    { name: '__hs_opt_out', lifetime: 180 * day, category: 'essential' },
    { name: '__hs_do_not_track', lifetime: 180 * day, category: 'essential' },
    { name: '__hs_cookie_cat_pref', lifetime: 180 * day, category: 'essential' },
    { name: '__hs_gpc_banner_dismiss', lifetime: 180 * day, category: 'essential' },
    { name: '__hs_notify_banner_dismiss', lifetime: 180 * day, category: 'essential' },
    { name: '__hs_initial_opt_in', lifetime: 7 * day, category: 'essential' },
    { name: 'hs_ab_test', lifetime: 0, category: 'essential' },
    { name: 'hs-messages-is-open', lifetime: 30 * minute, category: 'essential' },
    { name: 'hs-messages-hide-welcome-message', lifetime: day, category: 'essential' },
  ],
  storage: [{ key: 'HUBLYTICS_EVENTS_53' }, { key: 'HMPL' }],
  consent: {
    default: [{ set: 'disableHubSpotCookieBanner', to: true }],
    grant: [
      { push: '_hsp', args: ['setHubSpotConsent', { analytics: true, advertisement: true, functionality: true }] },
      { push: '_hsq', args: ['doNotTrack', { track: true }] },
    ],
    revoke: [
      { push: '_hsp', args: ['revokeCookieConsent'] },
      { push: '_hsq', args: ['doNotTrack'] },
    ],
  },
} satisfies Service
