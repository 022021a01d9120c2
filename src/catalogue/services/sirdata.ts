// https://www.sirdata.com/en/privacy/ (not read again on 2026-11-24). It sells audiences, by cookies on sddan.com; its dialog
// of consent is another service.
import type { Service } from '../../core/service.js'

export const sirdata = {
  id: 'sirdata',
  name: 'Sirdata',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Sirdata SAS', country: 'FR', privacy: 'https://www.sirdata.com/en/privacy/' },
  urls: ['*.sddan.com'],
  snippets: ['sddan'],
} satisfies Service
