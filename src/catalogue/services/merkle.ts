// https://www.merkle.com/en/privacy-notice.html (not read again on 2026-11-24). Part of Dentsu. Its identifiers stand on
// rkdms.com.
import type { Service } from '../../core/service.js'

export const merkle = {
  id: 'merkle',
  name: 'Merkle',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Merkle Inc.', country: 'US', privacy: 'https://www.merkle.com/en/privacy-notice.html' },
  urls: ['*.rkdms.com'],
} satisfies Service
