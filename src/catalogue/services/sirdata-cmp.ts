// https://cmp.docs.sirdata.net/ (not read again on 2026-11-24). Its audiences are the service `sirdata`. The string of IAB
// is the service `iab-consent`. The mark of an answer is exempt (CNIL guidelines 2020-091, art. 5).
import type { Service } from '../../core/service.js'

export const sirdataCmp = {
  id: 'sirdata-cmp',
  name: 'Sirdata CMP',
  category: 'essential',
  purpose: 'choice',
  vendor: { name: 'Sirdata SAS', country: 'FR', privacy: 'https://www.sirdata.com/en/privacy/' },
  urls: ['cache.consentframework.com', 'choices.consentframework.com', '*.consentframework.com'],
  snippets: ['consentframework.com'],
  storage: [{ key: 'sddan:cmp' }],
} satisfies Service
