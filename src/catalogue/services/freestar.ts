// https://freestar.com/privacy-policy/ (not read again on 2026-11-24). Runs the advertising of publishers.
import type { Service } from '../../core/service.js'

export const freestar = {
  id: 'freestar',
  name: 'Freestar',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Prometheus Media, LLC', country: 'US', privacy: 'https://freestar.com/privacy-policy/' },
  urls: ['*.pub.network', '*.freestar.io', '*.freestar.com'],
  snippets: ['freestar.queue', 'freestar.config'],
  storage: [{ key: 'freestar*' }],
} satisfies Service
