// https://help.vimeo.com/hc/en-us/articles/26080940921361 (read 2026-11-24): with `dnt=1` in the address, which the
// integration `private-embeds` adds, the player sets no new cookie. `vuid` counts for the owner of the film. `player`, a
// year, keeps how loud it was: too common a name to list. Keys as sites publish them. All stand on vimeo.com. Addresses of
// stills (vimeocdn.com) are requests to Vimeo too.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const vimeo = {
  id: 'vimeo',
  name: 'Vimeo',
  category: 'functional',
  purpose: 'video',
  vendor: { name: 'Vimeo.com, Inc.', country: 'US', privacy: 'https://vimeo.com/privacy' },
  urls: ['vimeo.com', '*.vimeo.com', '*.vimeocdn.com'],
  snippets: ['Vimeo.Player('],
  cookies: [
    { name: 'vuid', lifetime: 730 * day, thirdParty: true, category: 'analytics' },
    { name: 'player_clearance', lifetime: 7 * day, thirdParty: true, category: 'essential' },
  ],
  storage: [
    { key: 'sync_volume', thirdParty: true },
    { key: 'sync_captions', thirdParty: true },
    { key: 'sync_active', thirdParty: true },
  ],
  embed: 'video',
} satisfies Service
