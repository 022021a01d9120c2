// https://numberly.com/en/privacy/ (not read again on 2026-11-24). 13 months, on mmtro.com.
import type { Service } from '../../core/service.js'

export const numberly = {
  id: 'numberly',
  name: 'Numberly',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: '1000mercis SA', country: 'FR', privacy: 'https://numberly.com/en/privacy/' },
  urls: ['*.mmtro.com', 'mmtro.com', '*.numberly.com'],
  snippets: ['mmtro.com'],
} satisfies Service
