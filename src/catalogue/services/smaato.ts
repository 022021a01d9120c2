// https://www.smaato.com/privacy/ (not read again on 2026-11-24). Part of Verve. `SCM` and its kin stand on smaato.net, for
// three weeks.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const smaato = {
  id: 'smaato',
  name: 'Smaato',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Smaato, Inc.', country: 'US', privacy: 'https://www.smaato.com/privacy/' },
  urls: ['*.smaato.net', '*.smaato.com'],
  cookies: [
    { name: 'SCM', lifetime: 21 * day, thirdParty: true },
    { name: 'SCM1001', lifetime: 21 * day, thirdParty: true },
    { name: 'SCM*', lifetime: 21 * day, thirdParty: true },
    { name: 'SCMg', lifetime: 21 * day, thirdParty: true },
  ],
} satisfies Service
