// https://dev.emarsys.com/docs/web-extend-reference/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const emarsys = {
  id: 'emarsys',
  name: 'SAP Emarsys',
  category: 'marketing',
  purpose: 'personalisation',
  vendor: { name: 'SAP Emarsys', country: 'AT', privacy: 'https://emarsys.com/privacy-policy/' },
  urls: ['*.scarabresearch.com', '*.emarsys.net', '*.emarsys.com'],
  snippets: ['ScarabQueue'],
  cookies: [
    { name: 'scarab.visitor', lifetime: 365 * day },
    { name: 'scarab.profile', lifetime: 365 * day },
    { name: 'scarab.mayAdd', lifetime: 0 },
    { name: 'scarab.mayViewed', lifetime: 0 },
    { name: 'scarab.*' },
  ],
  storage: [{ key: 'scarab.*' }],
} satisfies Service
