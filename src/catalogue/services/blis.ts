// https://blis.com/privacy/ (not read again on 2026-11-24). Its identifier stands on blismedia.com.
import type { Service } from '../../core/service.js'

export const blis = {
  id: 'blis',
  name: 'Blis',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Blis Global Limited', country: 'GB', privacy: 'https://blis.com/privacy/' },
  urls: ['*.blismedia.com'],
} satisfies Service
