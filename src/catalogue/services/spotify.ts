// https://www.spotify.com/legal/cookies-policy/ (not read again on 2026-11-24); lifetimes as sites publish them. Cookies
// stand on spotify.com, whose policy has them serve advertising too.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const spotify = {
  id: 'spotify',
  name: 'Spotify',
  category: 'marketing',
  purpose: 'audio',
  vendor: { name: 'Spotify AB', country: 'SE', privacy: 'https://www.spotify.com/legal/privacy-policy/' },
  urls: [
    'open.spotify.com',
    'embed.spotify.com',
    'apresolve.spotify.com',
    '*.wg.spotify.com',
    'guc3-spclient.spotify.com',
    'gue1-spclient.spotify.com',
    'gew1-spclient.spotify.com',
    '*.spotifycdn.com',
    '*.scdn.co',
  ],
  snippets: ['onSpotifyIframeApiReady'],
  cookies: [
    { name: 'sp_t', lifetime: 365 * day, thirdParty: true },
    { name: 'sp_landing', lifetime: day, thirdParty: true },
  ],
  embed: 'audio',
} satisfies Service
