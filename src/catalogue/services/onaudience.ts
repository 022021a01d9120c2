// https://www.onaudience.com/privacy-policy (not read again on 2026-11-24). 13 months on onaudience.com; a day for the note of
// what was exchanged.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const onaudience = {
  id: 'onaudience',
  name: 'OnAudience',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'OnAudience Ltd', country: 'GB', privacy: 'https://www.onaudience.com/privacy-policy' },
  urls: ['*.onaudience.com', '*.behavioralengine.com'],
  cookies: [{ name: 'done_redirects*', lifetime: day, thirdParty: true }],
} satisfies Service
