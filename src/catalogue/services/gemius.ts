// https://gemius.com/cookie-policy/ (not read again on 2026-11-24). Five years for `Gdyn`, on gemius.pl.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const gemius = {
  id: 'gemius',
  name: 'Gemius',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'Gemius SA', country: 'PL', privacy: 'https://gemius.com/privacy-policy/' },
  urls: ['*.gemius.pl', '*.gemius.com'],
  snippets: ['gemius_identifier', 'gemius_pending'],
  cookies: [
    { name: '__gfp_64b', lifetime: 395 * day },
    { name: '__gfp_s_64b', lifetime: 30 * minute },
    { name: '__gfp_*' },
    { name: 'Gdyn', lifetime: 1825 * day, thirdParty: true },
    { name: 'Gtest', lifetime: 0, thirdParty: true },
  ],
} satisfies Service
