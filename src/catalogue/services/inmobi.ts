// https://www.inmobi.com/privacy-policy (not read again on 2026-11-24). Its dialog of consent, InMobi Choice, is another
// service.
import type { Service } from '../../core/service.js'

export const inmobi = {
  id: 'inmobi',
  name: 'InMobi',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'InMobi Pte. Ltd.', country: 'SG', privacy: 'https://www.inmobi.com/privacy-policy' },
  urls: ['sync.inmobi.com', '*.ck.inmobi.com', '*.w.inmobi.com'],
} satisfies Service
