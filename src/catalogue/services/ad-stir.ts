// https://united.jp/privacy/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'

export const adStir = {
  id: 'ad-stir',
  name: 'AdStir',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'UNITED, Inc.', country: 'JP', privacy: 'https://united.jp/privacy/' },
  urls: ['*.ad-stir.com'],
  snippets: ['adstir_vars'],
} satisfies Service
