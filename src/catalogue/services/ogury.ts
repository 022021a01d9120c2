// https://ogury.com/privacy-policy/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'

export const ogury = {
  id: 'ogury',
  name: 'Ogury',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Ogury Ltd', country: 'GB', privacy: 'https://ogury.com/privacy-policy/' },
  urls: ['*.ogury.io', '*.ogury.co', '*.presage.io'],
  snippets: ['ogury'],
} satisfies Service
