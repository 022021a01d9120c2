// https://www.geoedge.com/privacy-policy/ (not read again on 2026-11-24). Guards pages against harmful advertising; comes with
// the advertising and is asked for with it.
import type { Service } from '../../core/service.js'

export const geoedge = {
  id: 'geoedge',
  name: 'GeoEdge',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'GeoEdge Ltd.', country: 'IL', privacy: 'https://www.geoedge.com/privacy-policy/' },
  urls: ['*.geoedge.be', '*.grumi.services', 'rumcdn.geoedge.be'],
  snippets: ['grumi'],
} satisfies Service
