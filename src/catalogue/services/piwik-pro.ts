// https://help.piwik.pro/support/privacy/cookies-created-by-piwik-pro/ (read 2026-11-24), and for the keys
// https://developers.piwik.pro/en/latest/data_collection/web/cookies_created_for_visitors.html (not read again on 2026-11-24).
// Its `_pk_id` and `_pk_ses` are named as Matomo's, which it grew from, and are sorted there. Those that keep a refusal or an
// answer are essential; the identifier of the site follows `ppms_privacy_`. Its Tag Manager, not its Analytics, writes what begins with `stg_`: for tags
// that wait for a returning visitor or fire once a session. That knows nobody and is functional; where a visitor came from is not.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const piwikPro = {
  id: 'piwik-pro',
  name: 'Piwik PRO',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'Piwik PRO SA', country: 'PL', privacy: 'https://piwik.pro/privacy-policy/' },
  urls: ['*.piwik.pro'],
  snippets: ['containers.piwik.pro'],
  cookies: [
    { name: 'stg_last_interaction', lifetime: 365 * day, category: 'functional' },
    { name: 'stg_returning_visitor', lifetime: 365 * day, category: 'functional' },
    { name: 'stg_traffic_source_priority', lifetime: 30 * minute },
    { name: 'stg_externalReferrer', lifetime: 0 },
    { name: 'stg_utm_campaign', lifetime: 0 },
    { name: 'stg_pk_campaign', lifetime: 0 },
    { name: 'stg_fired__*', lifetime: 0, category: 'functional' },
    { name: 'stg_optout', lifetime: 365 * day, category: 'essential' },
    { name: '_stg_optout', lifetime: 365 * day, category: 'essential' },
    { name: 'stg_global_opt_out', lifetime: 365 * day, category: 'essential' },
    { name: 'ppms_privacy_*', lifetime: 365 * day, category: 'essential' },
  ],
  storage: [{ key: 'ppms_webstorage' }, { key: 'stg_fired__*', area: 'session', category: 'functional' }],
} satisfies Service
