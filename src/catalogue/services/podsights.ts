// https://help.adanalytics.spotify.com/ (not read again on 2026-11-24). Formerly Podsights: which visits audio advertising led
// to.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const podsights = {
  id: 'podsights',
  name: 'Spotify Ad Analytics',
  category: 'marketing',
  purpose: 'conversion',
  vendor: { name: 'Spotify AB', country: 'SE', privacy: 'https://www.spotify.com/legal/privacy-policy/' },
  urls: ['*.pdst.fm', 'pixel.byspotify.com', 'pixels.spotify.com'],
  snippets: ['pdst.fm', "spdt('conf'"],
  cookies: [{ name: '__pdst', lifetime: 365 * day }, { name: '__spdt', lifetime: 365 * day }, { name: 'spdt-*' }],
} satisfies Service
