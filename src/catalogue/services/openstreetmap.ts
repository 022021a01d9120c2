// https://osmfoundation.org/wiki/Privacy_Policy (not read again on 2026-11-24). Tiles set nothing, but the Foundation's
// servers see who looks at which place.
import type { Service } from '../../core/service.js'
import { hour } from '../time.js'

export const openstreetmap = {
  id: 'openstreetmap',
  name: 'OpenStreetMap',
  category: 'functional',
  purpose: 'maps',
  vendor: { name: 'OpenStreetMap Foundation', country: 'GB', privacy: 'https://osmfoundation.org/wiki/Privacy_Policy' },
  urls: ['tile.openstreetmap.org', '*.tile.openstreetmap.org', 'www.openstreetmap.org/export/'],
  snippets: ['tile.openstreetmap.org'],
  cookies: [{ name: '_osm_totp_token', lifetime: hour, thirdParty: true, category: 'essential' }],
  embed: 'map',
} satisfies Service
