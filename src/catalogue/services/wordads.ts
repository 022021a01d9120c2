// https://wordads.co/faq/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'

export const wordads = {
  id: 'wordads',
  name: 'WordAds',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Automattic Inc.', country: 'US', privacy: 'https://automattic.com/privacy/' },
  urls: ['*.pubmine.com'],
  snippets: ['__ATA'],
} satisfies Service
