// https://academy.useinsider.com/docs/cookies (not read again on 2026-11-24). Most of it is in the storage of the browser,
// under names that begin with `ins-`.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const insider = {
  id: 'insider',
  name: 'Insider',
  category: 'marketing',
  purpose: 'personalisation',
  vendor: { name: 'Insider PTE. LTD.', country: 'SG', privacy: 'https://useinsider.com/privacy-policy/' },
  urls: ['*.useinsider.com'],
  snippets: ['InsiderQueue', 'Insider.tracker'],
  cookies: [{ name: 'insdrSV', lifetime: 365 * day }, { name: 'insdr*', lifetime: 365 * day }, { name: 'ins-*' }],
  storage: [{ key: 'ins-*' }, { key: 'ins-*', area: 'session' }, { key: 'insdr*' }],
} satisfies Service
