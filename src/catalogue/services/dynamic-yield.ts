// https://support.dynamicyield.com/hc/en-us/articles/360022864373 (not read again on 2026-11-24). By Mastercard. A year for
// the visitor, half an hour for the visit.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const dynamicYield = {
  id: 'dynamic-yield',
  name: 'Dynamic Yield',
  category: 'marketing',
  purpose: 'personalisation',
  vendor: { name: 'Dynamic Yield Ltd.', country: 'IL', privacy: 'https://www.dynamicyield.com/privacy-policy/' },
  urls: ['*.dynamicyield.com', '*.dynamicyield.eu'],
  snippets: ['DYExps', 'DY.recommendationContext'],
  cookies: [
    { name: '_dyid', lifetime: 365 * day },
    { name: '_dyid_server', lifetime: 365 * day },
    { name: '_dyjsession', lifetime: 30 * minute },
    { name: '_dycnst', lifetime: day },
    { name: '_dycst', lifetime: day },
    { name: '_dycmc', lifetime: day },
    { name: '_dy_geo', lifetime: day },
    { name: '_dy_df_geo', lifetime: day },
    { name: '_dy_ses_load_seq', lifetime: 0 },
    { name: '_dy_csc_ses', lifetime: 0 },
    { name: '_dy_c_exps', lifetime: 0 },
    { name: '_dy_soct', lifetime: 0 },
    { name: '_dyfs', lifetime: 365 * day },
    { name: '_dyrc', lifetime: 365 * day },
    { name: '_dyus_*', lifetime: 365 * day },
    { name: '_dy_*' },
    { name: 'DYID', lifetime: 365 * day },
    { name: 'DYSES', lifetime: 30 * minute },
  ],
  storage: [{ key: '_dy*' }, { key: '_dy*', area: 'session' }],
} satisfies Service
