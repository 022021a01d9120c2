// https://www.eqworks.com/privacy (not read again on 2026-11-24). Its identifiers stand on eqads.com.
import type { Service } from '../../core/service.js'

export const eqWorks = {
  id: 'eq-works',
  name: 'EQ Works',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'EQ Inc.', country: 'CA', privacy: 'https://www.eqworks.com/privacy' },
  urls: ['*.eqads.com'],
} satisfies Service
