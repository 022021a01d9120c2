// https://www.qualtrics.com/support/website-app-feedback/common-use-cases/cookies-and-storage/ (not read again on
// 2026-11-24). `QSI_HistorySession` holds the pages seen. A survey's own pages set more, on qualtrics.com.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const qualtrics = {
  id: 'qualtrics',
  name: 'Qualtrics',
  category: 'analytics',
  purpose: 'surveys',
  vendor: { name: 'Qualtrics, LLC', country: 'US', privacy: 'https://www.qualtrics.com/privacy-statement/' },
  urls: ['*.qualtrics.com'],
  snippets: ['QSI.API', 'siteintercept.qualtrics.com'],
  embed: 'form',
  cookies: [
    { name: 'QSI_HistorySession', lifetime: 0 },
    { name: 'QSI_SI_*' },
    { name: 'QSI_S_*' },
    { name: 'QSI_DATA*' },
    { name: 'QSI_ReplaySession_*', lifetime: 0 },
    { name: 'QSI_TestSessions_*' },
    { name: 'QSI_OptInIDsAndTargetOrigins' },
    { name: 'QST', lifetime: 365 * day, thirdParty: true },
  ],
  storage: [{ key: 'QSI_*' }, { key: 'QSI_*', area: 'session' }],
} satisfies Service
