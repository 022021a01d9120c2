// https://developers.atinternet-solutions.com/piano-analytics/data-collection/general/cookie-storage and, for the names with
// `at`, https://github.com/at-internet/smarttag-documentation-archive/wiki/AT-Internet-cookies (read 2026-11-24). Formerly AT
// Internet: 13 months by default. `idrxvr` is set by its server. The names with `xt` are of still older tags, whose lifetimes
// are as sites publish them. `pa_privacy`, `_pprv`, `atauthority` and `atoptedout` keep an answer. Configured as the CNIL's
// guide for it says, it is exempt from consent: a site then moves it, `piano-analytics:essential`.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const pianoAnalytics = {
  id: 'piano-analytics',
  name: 'Piano Analytics',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'Applied Technologies Internet SAS', country: 'FR', privacy: 'https://piano.io/privacy-policy/' },
  urls: ['*.xiti.com', '*.ati-host.net', '*.aticdn.net', '*.pa-cd.com', '*.at-o.net'],
  snippets: ['pa.setConfigurations', 'ATInternet.Tracker', 'xtsite'],
  cookies: [
    { name: '_pcid', lifetime: 395 * day },
    { name: '_pctx', lifetime: 395 * day },
    { name: '_pprv', lifetime: 395 * day, category: 'essential' },
    { name: 'pa_vid', lifetime: 395 * day },
    { name: 'pa_user', lifetime: 395 * day },
    { name: 'pa_privacy', lifetime: 395 * day, category: 'essential' },
    { name: 'idrxvr', lifetime: 395 * day, httpOnly: true },
    { name: 'atuserid', lifetime: 395 * day },
    { name: 'atidvisitor', lifetime: 183 * day },
    { name: 'atsession', lifetime: 30 * minute },
    { name: 'atredir', lifetime: 30 },
    { name: 'atreman', lifetime: 30 * day },
    { name: 'attvtreman', lifetime: 30 * day },
    { name: 'attvtsession', lifetime: 30 * minute },
    { name: 'atauthority', lifetime: 395 * day, category: 'essential' },
    { name: 'atoptedout', lifetime: 395 * day, category: 'essential' },
    { name: 'xtvrn', lifetime: 395 * day },
    { name: 'xtan', lifetime: 395 * day },
    { name: 'xtant', lifetime: 395 * day },
    { name: 'xtuniq', lifetime: 395 * day, thirdParty: true },
    { name: 'xtidc', lifetime: 395 * day, thirdParty: true },
    { name: 'xtvalCZ', lifetime: 0 },
    { name: 'xtide', lifetime: 0 },
  ],
  storage: [{ key: 'pnespsdk_*' }, { key: 'atuserid' }, { key: 'pa_*' }],
} satisfies Service
