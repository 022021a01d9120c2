// https://docs.parse.ly/cookies/ (not read again on 2026-11-24). 13 months for the visitor, half an hour for the visit.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const parsely = {
  id: 'parsely',
  name: 'Parse.ly',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'Automattic Inc.', country: 'US', privacy: 'https://automattic.com/privacy/' },
  urls: ['*.parsely.com'],
  snippets: ['PARSELY'],
  cookies: [
    { name: '_parsely_visitor', lifetime: 395 * day },
    { name: '_parsely_session', lifetime: 30 * minute },
    { name: '_parsely_slot_click', lifetime: 0 },
    { name: '_parsely_tpa_blocked', lifetime: 395 * day },
  ],
  storage: [{ key: '_parsely*' }],
} satisfies Service
