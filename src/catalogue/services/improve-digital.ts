// https://improvedigital.com/platform-privacy-policy/ (not read again on 2026-11-24). Part of Azerion. 90 days on
// 360yield.com.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const improveDigital = {
  id: 'improve-digital',
  name: 'Improve Digital',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Improve Digital B.V.', country: 'NL', privacy: 'https://improvedigital.com/platform-privacy-policy/' },
  urls: ['*.360yield.com', '*.improvedigital.com'],
  cookies: [
    { name: 'tuuid', lifetime: 90 * day, thirdParty: true },
    { name: 'tuuid_lu', lifetime: 90 * day, thirdParty: true },
    { name: 'umeh', lifetime: 90 * day, thirdParty: true },
  ],
} satisfies Service
