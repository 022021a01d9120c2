// https://corp.fluct.jp/privacy/ (not read again on 2026-11-24). Its identifiers stand on adingo.jp.
import type { Service } from '../../core/service.js'

export const fluct = {
  id: 'fluct',
  name: 'fluct',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'fluct, inc.', country: 'JP', privacy: 'https://corp.fluct.jp/privacy/' },
  urls: ['*.adingo.jp', '*.fluct.jp'],
  snippets: ['fluctAdScript'],
} satisfies Service
