// https://www.innity.com/privacy-policy (not read again on 2026-11-24). Its identifiers stand on innity.com.
import type { Service } from '../../core/service.js'

export const innity = {
  id: 'innity',
  name: 'Innity',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Innity Corporation Berhad', country: 'MY', privacy: 'https://www.innity.com/privacy-policy' },
  urls: ['*.innity.net', '*.innity.com'],
  snippets: ['innity_pub', 'innity_zone'],
} satisfies Service
