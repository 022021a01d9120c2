// https://analytics.naver.com/ (not read again on 2026-11-24). Its premium log also measures Naver's advertising.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const naverAnalytics = {
  id: 'naver-analytics',
  name: 'Naver Analytics',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'NAVER Corporation', country: 'KR', privacy: 'https://policy.naver.com/policy/privacy.html' },
  urls: ['wcs.naver.net', 'wcs.naver.com'],
  snippets: ['wcs_add', 'wcs_do'],
  cookies: [
    { name: 'wcs_bt', lifetime: 365 * day },
    { name: 'NA_SAC', lifetime: 30 * minute },
    { name: 'NA_SAS', lifetime: 30 * minute },
    { name: 'NA_CO', lifetime: 30 * minute },
    { name: 'NAC', lifetime: 395 * day, thirdParty: true },
    { name: 'NACT', lifetime: day, thirdParty: true },
    { name: 'NWB', lifetime: 365 * day, thirdParty: true },
  ],
} satisfies Service
