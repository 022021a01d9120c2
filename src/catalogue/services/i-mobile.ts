// https://www2.i-mobile.co.jp/en/privacy.aspx (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'

export const iMobile = {
  id: 'i-mobile',
  name: 'i-mobile',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'i-mobile Co., Ltd.', country: 'JP', privacy: 'https://www2.i-mobile.co.jp/en/privacy.aspx' },
  urls: ['*.i-mobile.co.jp'],
  snippets: ['adsbyimobile', 'imobile_pid'],
} satisfies Service
