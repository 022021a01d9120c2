// https://docs.hyros.com/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'

export const hyros = {
  id: 'hyros',
  name: 'Hyros',
  category: 'marketing',
  purpose: 'conversion',
  vendor: { name: 'Hyros, Inc.', country: 'US', privacy: 'https://hyros.com/privacy-policy.html' },
  urls: ['*.hyros.com'],
  snippets: ['hyros'],
} satisfies Service
