// https://zetaglobal.com/privacy-policy/ (not read again on 2026-11-24). With Rocket Fuel, Boomtrain and Zync. Its cookies
// stand on rfihub.com and rezync.com.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const zeta = {
  id: 'zeta',
  name: 'Zeta Global',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Zeta Global Corp.', country: 'US', privacy: 'https://zetaglobal.com/privacy-policy/' },
  urls: ['*.rfihub.com', '*.rfihub.net', '*.rezync.com', '*.boomtrain.com'],
  snippets: ['rfihub', "bt('initialize'"],
  cookies: [
    { name: 'rud', lifetime: 390 * day, thirdParty: true },
    { name: 'ruds', lifetime: 0, thirdParty: true },
    { name: 'eud', lifetime: 390 * day, thirdParty: true },
    { name: 'euds', lifetime: 0, thirdParty: true },
    { name: 'zync-uuid', lifetime: 365 * day, thirdParty: true },
    { name: '_bts', lifetime: 0 },
    { name: '_bti', lifetime: 730 * day },
  ],
} satisfies Service
