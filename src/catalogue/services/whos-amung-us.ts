// https://whos.amung.us/legal/privacy/ (not read again on 2026-11-24). A counter; its cookies stand on amung.us.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const whosAmungUs = {
  id: 'whos-amung-us',
  name: 'whos.amung.us',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'whos.amung.us Inc.', country: 'US', privacy: 'https://whos.amung.us/legal/privacy/' },
  urls: ['*.amung.us'],
  snippets: ['amung.us', '_wau'],
  cookies: [{ name: 'uid_wau', lifetime: 365 * day, thirdParty: true }],
} satisfies Service
