// https://www.fout.co.jp/privacy/ (not read again on 2026-11-24). `uid`, on fout.jp, lasts two years.
import type { Service } from '../../core/service.js'

export const freakout = {
  id: 'freakout',
  name: 'FreakOut',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'FreakOut, Inc.', country: 'JP', privacy: 'https://www.fout.co.jp/privacy/' },
  urls: ['*.fout.jp'],
} satisfies Service
