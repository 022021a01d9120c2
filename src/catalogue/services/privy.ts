// https://help.privy.com/ (not read again on 2026-11-24). Part of Attentive. The id of the shop follows the name; a year.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const privy = {
  id: 'privy',
  name: 'Privy',
  category: 'marketing',
  purpose: 'campaigns',
  vendor: { name: 'Privy Inc.', country: 'US', privacy: 'https://www.attentive.com/legal/privacy' },
  urls: ['*.privy.com', '*.privymktg.com'],
  snippets: ['privy.com'],
  cookies: [{ name: '_privy_*', lifetime: 365 * day }],
  storage: [{ key: 'privy*' }, { key: '_privy*' }],
} satisfies Service
