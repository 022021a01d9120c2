// https://equativ.com/end-users-privacy-policy/ (not read again on 2026-11-24). Formerly Smart AdServer. 13 months for `pid`,
// on smartadserver.com.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const equativ = {
  id: 'equativ',
  name: 'Equativ',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Equativ SAS', country: 'FR', privacy: 'https://equativ.com/end-users-privacy-policy/' },
  urls: ['*.smartadserver.com', '*.sascdn.com', '*.equativ.com'],
  snippets: ['sas.setup(', 'sas.call('],
  cookies: [
    { name: 'pbw', lifetime: 365 * day, thirdParty: true },
    { name: 'sasd', lifetime: day, thirdParty: true },
    { name: 'sasd2', lifetime: day, thirdParty: true },
    { name: 'csync', lifetime: 365 * day, thirdParty: true },
    { name: 'csfq', lifetime: 30 * day, thirdParty: true },
    { name: 'cnfq', lifetime: 30 * day, thirdParty: true },
    { name: 'lcsrd', lifetime: day, thirdParty: true },
    { name: 'lcsrc', lifetime: day, thirdParty: true },
    { name: 'TestIfCookie', lifetime: 0 },
    { name: 'TestIfCookieP', lifetime: 395 * day, thirdParty: true },
    { name: 'sas_euid', lifetime: 395 * day },
  ],
} satisfies Service
