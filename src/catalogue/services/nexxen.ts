// https://nexxen.com/ad-tech-platform-privacy-policy/ (not read again on 2026-11-24). Formerly Tremor International, with
// Unruly, RhythmOne and Amobee (turn.com). A year for `_rxuuid`, on 1rx.io.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const nexxen = {
  id: 'nexxen',
  name: 'Nexxen',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Nexxen International Ltd.', country: 'IL', privacy: 'https://nexxen.com/privacy-policy/' },
  urls: ['*.1rx.io', '*.unrulymedia.com', '*.turn.com', '*.amgdgt.com', '*.tidaltv.com', '*.nexxen.com'],
  snippets: ['unruly.native', 'turn.com/'],
  cookies: [{ name: '_rxuuid', lifetime: 365 * day, thirdParty: true }],
} satisfies Service
