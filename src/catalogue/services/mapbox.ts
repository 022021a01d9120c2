// https://docs.mapbox.com/mapbox-gl-js/ (not read again on 2026-11-24). It reports the loading of maps to events.mapbox.com,
// with an id that it keeps.
import type { Service } from '../../core/service.js'

export const mapbox = {
  id: 'mapbox',
  name: 'Mapbox',
  category: 'functional',
  purpose: 'maps',
  vendor: { name: 'Mapbox, Inc.', country: 'US', privacy: 'https://www.mapbox.com/legal/privacy' },
  urls: ['*.mapbox.com'],
  snippets: ['mapboxgl.', 'L.mapbox'],
  storage: [{ key: 'mapbox.eventData*' }, { key: 'mapbox-tiles', area: 'indexed-db' }],
  embed: 'map',
} satisfies Service
