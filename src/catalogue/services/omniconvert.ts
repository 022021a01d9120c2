// https://support.omniconvert.com/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const omniconvert = {
  id: 'omniconvert',
  name: 'Omniconvert',
  category: 'analytics',
  purpose: 'experiments',
  vendor: { name: 'Omniconvert SRL', country: 'RO', privacy: 'https://www.omniconvert.com/privacy-policy/' },
  urls: ['*.omniconvert.com'],
  snippets: ['_mktz'],
  cookies: [{ name: 'mktz_client', lifetime: 365 * day }, { name: 'mktz_sess', lifetime: 0 }, { name: 'mktz_*' }],
} satisfies Service
