// https://business.kakao.com/info/bizboard/ (not read again on 2026-11-24). Its cookies stand on Kakao's own domains.
import type { Service } from '../../core/service.js'

export const kakaoPixel = {
  id: 'kakao-pixel',
  name: 'Kakao Pixel and AdFit',
  category: 'marketing',
  purpose: 'retargeting',
  vendor: { name: 'Kakao Corp.', country: 'KR', privacy: 'https://www.kakao.com/policy/privacy?lang=en' },
  urls: ['t1.daumcdn.net/kas/', 't1.daumcdn.net/adfit/', 't1.kakaocdn.net/kas/', '*.ad.daum.net', '*.ad.kakao.com'],
  snippets: ['kakaoPixel(', 'kakao_ad_area'],
} satisfies Service
