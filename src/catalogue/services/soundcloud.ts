// https://soundcloud.com/pages/cookies (not read again on 2026-11-24). Cookies stand on soundcloud.com; the player keeps its
// state in its own storage.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const soundcloud = {
  id: 'soundcloud',
  name: 'SoundCloud',
  category: 'functional',
  purpose: 'audio',
  vendor: { name: 'SoundCloud Global Limited & Co. KG', country: 'DE', privacy: 'https://soundcloud.com/pages/privacy' },
  urls: ['soundcloud.com', '*.soundcloud.com', '*.sndcdn.com'],
  snippets: ['SC.Widget('],
  cookies: [
    { name: 'sc_anonymous_id', thirdParty: true },
    { name: 'sclocale', lifetime: 365 * day, thirdParty: true },
  ],
  storage: [{ key: 'WIDGET::*', thirdParty: true }],
  embed: 'audio',
} satisfies Service
