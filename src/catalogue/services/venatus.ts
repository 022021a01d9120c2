// https://www.venatus.com/privacy-policy (not read again on 2026-11-24). Its cookies stand on its partners' domains.
import type { Service } from '../../core/service.js'

export const venatus = {
  id: 'venatus',
  name: 'Venatus',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Venatus Media Limited', country: 'GB', privacy: 'https://www.venatus.com/privacy-policy' },
  urls: ['*.vntsm.com', '*.vntsm.io', '*.venatusmedia.com'],
  snippets: ['vmpbjs', 'vntsm'],
} satisfies Service
