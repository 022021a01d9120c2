// https://developers.livesession.io/docs/cookies (not read again on 2026-11-24). A year for the visitor, half an hour for the
// visit.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const livesession = {
  id: 'livesession',
  name: 'LiveSession',
  category: 'analytics',
  purpose: 'recordings',
  vendor: { name: 'LiveSession Sp. z o.o.', country: 'PL', privacy: 'https://livesession.io/privacy-policy/' },
  urls: ['*.livesession.io'],
  snippets: ['__ls("init"'],
  cookies: [
    { name: '__ls_uid', lifetime: 365 * day },
    { name: '__ls_sid', lifetime: 30 * minute },
    { name: '__ls_exp', lifetime: 30 * minute },
    { name: '__ls_*' },
  ],
} satisfies Service
