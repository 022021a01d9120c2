// https://corp.logly.co.jp/privacy (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'

export const logly = {
  id: 'logly',
  name: 'LOGLY lift',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'LOGLY, Inc.', country: 'JP', privacy: 'https://corp.logly.co.jp/privacy' },
  urls: ['*.logly.co.jp'],
  snippets: ['loglylift', '_lgy_lw'],
} satisfies Service
