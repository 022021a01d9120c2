// https://docs.mixpanel.com/docs/privacy/privacy-friendly-tracking (not read again on 2026-11-24). The names,
// `mp_<token>_mixpanel`, are in its published source, with a year by default; `__mp_opt_in_out_` keeps a refusal.
// Consent: https://docs.mixpanel.com/docs/tracking-methods/sdks/javascript and the published source (mixpanel-browser 2.83, read 2026-11-24): the
// opt-out keeps a mark of its own, hence the opposite on every page where it is allowed, without the event that goes with it.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const mixpanel = {
  id: 'mixpanel',
  name: 'Mixpanel',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'Mixpanel, Inc.', country: 'US', privacy: 'https://mixpanel.com/legal/privacy-policy' },
  urls: ['*.mixpanel.com', '*.mxpnl.com'],
  snippets: ['mixpanel.init('],
  cookies: [
    { name: 'mp_*_mixpanel', lifetime: 365 * day },
    { name: '__mp_opt_in_out_*', lifetime: 365 * day, category: 'essential' },
  ],
  storage: [
    { key: 'mp_*_mixpanel' },
    { key: '__mpq_*' },
    { key: '__mp_opt_in_out_*', category: 'essential' },
    { key: 'mp_tab_id_mixpanel_*', area: 'session' },
    { key: 'mp_gen_new_tab_id_mixpanel_*', area: 'session' },
  ],
  consent: {
    grant: [{ call: 'mixpanel.opt_in_tracking', args: [{ track: false }] }],
    revoke: [{ call: 'mixpanel.opt_out_tracking', args: [{ delete_user: false }] }],
    stops: true,
  },
} satisfies Service
