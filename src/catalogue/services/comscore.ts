// https://www.scorecardresearch.com/Privacy (not read again on 2026-11-24). It measures over many sites and sells audiences:
// marketing. `UID` and `UIDR` stand on scorecardresearch.com, for two years.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const comscore = {
  id: 'comscore',
  name: 'Comscore',
  category: 'marketing',
  purpose: 'audience',
  vendor: { name: 'comScore B.V.', country: 'NL', privacy: 'https://www.scorecardresearch.com/Privacy' },
  urls: ['*.scorecardresearch.com', '*.zqtk.net'],
  snippets: ['_comscore'],
  cookies: [
    { name: '_scor_uid', lifetime: 395 * day },
    { name: 'UIDR', lifetime: 720 * day, thirdParty: true },
    { name: 'UID', lifetime: 720 * day, thirdParty: true },
  ],
} satisfies Service
