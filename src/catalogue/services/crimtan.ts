// https://crimtan.com/privacy-ctnsnet/ (not read again on 2026-11-24). A year, on ctnsnet.com.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const crimtan = {
  id: 'crimtan',
  name: 'Crimtan',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Crimtan Holdings Limited', country: 'GB', privacy: 'https://crimtan.com/privacy-ctnsnet/' },
  urls: ['*.ctnsnet.com'],
  cookies: [{ name: 'cid_*', lifetime: 365 * day, thirdParty: true }],
} satisfies Service
