// https://privacy-portal.smartclip.net/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'

export const smartclip = {
  id: 'smartclip',
  name: 'smartclip',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'smartclip Europe GmbH', country: 'DE', privacy: 'https://privacy-portal.smartclip.net/' },
  urls: ['*.smartclip.net', '*.smartclip.com'],
  snippets: ['smartclip'],
} satisfies Service
