// https://hub.synerise.com/developers/web/cookies/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const synerise = {
  id: 'synerise',
  name: 'Synerise',
  category: 'marketing',
  purpose: 'personalisation',
  vendor: { name: 'Synerise S.A.', country: 'PL', privacy: 'https://synerise.com/privacy-policy' },
  urls: ['*.snrbox.com', '*.snrcdn.net', '*.synerise.com'],
  snippets: ['SR.init', 'SyneriseObjectNamespace'],
  cookies: [
    { name: '_snrs_*', lifetime: 365 * day },
    { name: '_snrs_uuid', lifetime: 365 * day },
    { name: '_snrs_puuid', lifetime: 365 * day },
    { name: '_snrs_sa', lifetime: 30 * minute },
    { name: '_snrs_sb', lifetime: 30 * minute },
    { name: '_snrs_p', lifetime: 365 * day },
  ],
  storage: [{ key: '_snrs_*' }, { key: 'snrs*' }],
} satisfies Service
