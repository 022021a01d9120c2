// https://richaudience.com/en/privacy/ (not read again on 2026-11-24). `pdid` and its kin stand on richaudience.com.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const richAudience = {
  id: 'rich-audience',
  name: 'Rich Audience',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Rich Audience Technologies, S.L.', country: 'ES', privacy: 'https://richaudience.com/en/privacy/' },
  urls: ['*.richaudience.com'],
  snippets: ['richaudience'],
  cookies: [
    { name: 'pdid', lifetime: 30 * day, thirdParty: true },
    { name: 'avcid-*', lifetime: 30 * day, thirdParty: true },
  ],
} satisfies Service
