// https://www.pulsepoint.com/legal/privacy-policy-services (not read again on 2026-11-24). A year for `V`, on contextweb.com.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const pulsepoint = {
  id: 'pulsepoint',
  name: 'PulsePoint',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'PulsePoint, Inc.', country: 'US', privacy: 'https://www.pulsepoint.com/legal/privacy-policy-services' },
  urls: ['*.contextweb.com', '*.pulsepoint.com'],
  cookies: [
    { name: 'pb_rtb_ev', lifetime: 365 * day, thirdParty: true },
    { name: 'pb_rtb_ev_part', lifetime: 365 * day, thirdParty: true },
    { name: '_dbefe', lifetime: 365 * day, thirdParty: true },
  ],
} satisfies Service
