// https://www.sizmek.com/privacy-policy/ (not read again on 2026-11-24). Closed in 2024; pages still carry its tags. 90 days,
// on serving-sys.com.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const sizmek = {
  id: 'sizmek',
  name: 'Amazon Ad Server (Sizmek)',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Amazon Europe Core SARL', country: 'LU', privacy: 'https://www.sizmek.com/privacy-policy/' },
  urls: ['*.serving-sys.com'],
  snippets: ['serving-sys.com', 'ebRand'],
  cookies: [
    { name: 'OT2', lifetime: 90 * day, thirdParty: true },
    { name: 'u2', lifetime: 90 * day, thirdParty: true },
    { name: 'eyeblaster', lifetime: 90 * day, thirdParty: true },
    { name: 'ActivityInfo2', lifetime: 90 * day, thirdParty: true },
  ],
} satisfies Service
