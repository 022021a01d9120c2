// https://www.ispot.tv/agreements (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'

export const ispot = {
  id: 'ispot',
  name: 'iSpot',
  category: 'marketing',
  purpose: 'conversion',
  vendor: { name: 'iSpot.tv, Inc.', country: 'US', privacy: 'https://www.ispot.tv/agreements' },
  urls: ['*.ispot.tv'],
  snippets: ['ispot.tv'],
} satisfies Service
