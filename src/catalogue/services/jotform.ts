// https://www.jotform.com/cookies/ (not read again on 2026-11-24). Cookies stand on jotform.com.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const jotform = {
  id: 'jotform',
  name: 'Jotform',
  category: 'functional',
  purpose: 'forms',
  vendor: { name: 'Jotform Inc.', country: 'US', privacy: 'https://www.jotform.com/privacy/' },
  urls: ['*.jotform.com', '*.jotfor.ms', '*.jotform.io', '*.jotform.pro'],
  snippets: ['JotForm.', 'jotformEmbedHandler', 'JotformFeedback'],
  cookies: [
    { name: 'jtuc', thirdParty: true, category: 'analytics' },
    { name: 'JOTFORM_SESSION', lifetime: 30 * day, thirdParty: true },
  ],
  embed: 'form',
} satisfies Service
