// https://www.sharethrough.com/privacy-center (not read again on 2026-11-24). Merged with Equativ. 30 days for `stx_user_id`,
// on sharethrough.com.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const sharethrough = {
  id: 'sharethrough',
  name: 'Sharethrough',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Sharethrough Inc.', country: 'CA', privacy: 'https://platform-cdn.sharethrough.com/privacy-policy' },
  urls: ['*.sharethrough.com'],
  snippets: ['sharethrough'],
  cookies: [{ name: 'stx_user_id', lifetime: 30 * day, thirdParty: true }, { name: 'stx_*' }],
} satisfies Service
