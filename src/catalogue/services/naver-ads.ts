// https://saedu.naver.com/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'

export const naverAds = {
  id: 'naver-ads',
  name: 'NAVER advertising',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'NAVER Corporation', country: 'KR', privacy: 'https://policy.naver.com/policy/privacy.html' },
  urls: ['*.veta.naver.com', 'ssl.pstatic.net/tveta/', 'siape.veta.naver.com', 'adcr.naver.com'],
  snippets: ['gladsdk'],
} satisfies Service
