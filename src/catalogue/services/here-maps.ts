// https://www.here.com/docs/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'

export const hereMaps = {
  id: 'here-maps',
  name: 'HERE',
  category: 'functional',
  purpose: 'maps',
  vendor: { name: 'HERE Global B.V.', country: 'NL', privacy: 'https://legal.here.com/privacy' },
  urls: ['*.hereapi.com', 'js.api.here.com', '*.ls.hereapi.com', '*.maps.ls.hereapi.com', '*.api.here.com'],
  snippets: ['H.service.Platform'],
  embed: 'map',
} satisfies Service
