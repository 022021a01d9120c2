// https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-cookies (not read again on 2026-11-24). `_clck` and
// `_clsk` are in its published source. The cookies on clarity.ms tie a visit to Microsoft's advertising identifier: they are
// marketing.
// Consent: `consentv2` in the published source (clarity-js 0.8.70, read 2026-11-24), with a capital S. Advertising stays denied: the
// integration `microsoft` tells it by the marketing category. Denied, it starts anew without cookies, so only a reload stops it.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const microsoftClarity = {
  id: 'microsoft-clarity',
  name: 'Microsoft Clarity',
  category: 'analytics',
  purpose: 'recordings',
  vendor: { name: 'Microsoft Corporation', country: 'US', privacy: 'https://www.microsoft.com/privacy/privacystatement' },
  urls: ['*.clarity.ms'],
  snippets: ['clarity.ms/tag/'],
  cookies: [
    { name: '_clck', lifetime: 365 * day },
    { name: '_clsk', lifetime: day },
    { name: '_cltk', lifetime: 0 },
    { name: 'CLID', lifetime: 365 * day, thirdParty: true, category: 'marketing' },
    { name: 'ANONCHK', lifetime: 10 * minute, thirdParty: true, category: 'marketing' },
    { name: 'SM', lifetime: 0, thirdParty: true, category: 'marketing' },
  ],
  storage: [{ key: '_cltk', area: 'session' }, { key: '_claritybox' }],
  consent: {
    grant: [{ queue: 'clarity', args: ['consentv2', { ad_Storage: 'denied', analytics_Storage: 'granted' }] }],
    revoke: [{ call: 'clarity', args: ['consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }] }],
  },
} satisfies Service
