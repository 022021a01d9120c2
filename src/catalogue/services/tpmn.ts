// https://www.tpmn.co.kr/ (not read again on 2026-11-24). Its identifiers stand on tpmn.co.kr.
import type { Service } from '../../core/service.js'

export const tpmn = {
  id: 'tpmn',
  name: 'TPMN',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'TPMN Inc.', country: 'KR', privacy: 'https://www.tpmn.co.kr/' },
  urls: ['*.tpmn.co.kr'],
} satisfies Service
