// https://www.adup-tech.com/datenschutz/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'

export const adup = {
  id: 'adup',
  name: 'AdUp Technology',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Axel Springer Teaser Ad GmbH', country: 'DE', privacy: 'https://www.adup-tech.com/datenschutz/' },
  urls: ['*.adup-tech.com'],
  snippets: ['uAd.embed', 'adup-tech'],
} satisfies Service
