// https://legal.epsilon.com/global/cookie-policy (not read again on 2026-11-24). Its identifiers stand on dotomi.com,
// mediaplex.com and fastclick.net; those with `dtm_` on the site's own domain. Those with `gpc` and `gdpr` keep a refusal.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const epsilon = {
  id: 'epsilon',
  name: 'Epsilon (Conversant)',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Conversant LLC', country: 'US', privacy: 'https://legal.epsilon.com/eu/global-privacy-policy' },
  urls: ['*.dotomi.com', '*.fastclick.net', '*.mediaplex.com', '*.conversantmedia.com'],
  snippets: ['conversant.mgr', 'dtm_config', 'cnvr_'],
  cookies: [
    { name: 'DotomiUser', lifetime: 365 * day, thirdParty: true },
    { name: 'DotomiSync', lifetime: 365 * day, thirdParty: true },
    { name: 'DotomiStatus', lifetime: 365 * day, thirdParty: true },
    { name: 'DotomiTest', lifetime: 0, thirdParty: true },
    { name: 'DotomiSession_*', lifetime: 0, thirdParty: true },
    { name: 'dtm_token', lifetime: 365 * day },
    { name: 'dtm_token_sc', lifetime: 365 * day },
    { name: 'dtm_token_exp', lifetime: 365 * day },
    { name: 'dtm_user_id', lifetime: 365 * day },
    { name: 'dtm_user_id_sc', lifetime: 365 * day },
    { name: 'dtm_tcdata', lifetime: 365 * day },
    { name: 'dtm_tcdata_exp', lifetime: 365 * day },
    { name: 'dtm_gdpr_delete', lifetime: 365 * day, category: 'essential' },
    { name: 'dtm_gpc_optout', lifetime: 365 * day, category: 'essential' },
    { name: 'svid', lifetime: 395 * day, thirdParty: true },
    { name: 'rts', lifetime: 395 * day, thirdParty: true },
    { name: 'pluto', lifetime: 365 * day, thirdParty: true },
    { name: 'pluto2', lifetime: 365 * day, thirdParty: true },
  ],
} satisfies Service
