// https://support.google.com/admanager/answer/2839090 (not read again on 2026-11-24). Names and 13 months from
// https://business.safety.google/adscookies/, not read again either. `__gpi_optout` keeps a refusal of Google's own choice
// dialog.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const googleAdManager = {
  id: 'google-ad-manager',
  name: 'Google Ad Manager and AdSense',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Google Ireland Limited', country: 'IE', privacy: 'https://policies.google.com/technologies/partner-sites' },
  urls: [
    'securepubads.g.doubleclick.net',
    'pagead2.googlesyndication.com',
    'tpc.googlesyndication.com',
    'www.googletagservices.com',
    '*.adtrafficquality.google',
  ],
  snippets: ['googletag.cmd', 'adsbygoogle'],
  cookies: [
    { name: '__gads', lifetime: 395 * day },
    { name: '__gpi', lifetime: 395 * day },
    { name: '__gpi_optout', lifetime: 395 * day, category: 'essential' },
    { name: '__eoi', lifetime: 180 * day },
    { name: 'GoogleAdServingTest', lifetime: 0 },
    { name: 'GED_PLAYLIST_ACTIVITY', lifetime: 0 },
  ],
  storage: [
    { key: 'google_ama_config' },
    { key: 'google_adsense_settings' },
    { key: 'google_pub_config' },
    { key: '__gads' },
    { key: '_GESPSK-*' },
    { key: 'google_experiment_mod*' },
    { key: 'goog_pem_mod' },
  ],
} satisfies Service
