// https://docs.dynatrace.com/docs/manage/data-privacy-and-security/data-privacy/rum-cookies-and-web-storage (its opening read
// 2026-11-24): first-party session cookies, each with a suffix where the site has set one. Where the site lets it tell
// returning visitors, `rxVisitor` is there for two years, as sites publish it.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const dynatrace = {
  id: 'dynatrace',
  name: 'Dynatrace',
  category: 'analytics',
  purpose: 'performance',
  vendor: { name: 'Dynatrace LLC', country: 'US', privacy: 'https://www.dynatrace.com/company/trust-center/privacy/' },
  urls: ['js-cdn.dynatrace.com', '*.bf.dynatrace.com', '*.live.dynatrace.com'],
  snippets: ['ruxitagent', 'dtrum'],
  cookies: [
    { name: 'dtCookie', lifetime: 0 },
    { name: 'dtCookie*', lifetime: 0 },
    { name: 'dtPC', lifetime: 0 },
    { name: 'dtPC*', lifetime: 0 },
    { name: 'dtLatC', lifetime: 0 },
    { name: 'dtSa', lifetime: 0 },
    { name: 'dtSa*', lifetime: 0 },
    { name: 'dtAdk', lifetime: 0 },
    { name: 'dtDisabled', lifetime: 0 },
    { name: 'dtValidationCookie', lifetime: 0 },
    { name: 'dTValidationCookie', lifetime: 0 },
    { name: 'rxVisitor', lifetime: 730 * day },
    { name: 'rxVisitor*', lifetime: 730 * day },
    { name: 'rxvt', lifetime: 0 },
    { name: 'rxvt*', lifetime: 0 },
    { name: 'rxec', lifetime: 0 },
  ],
  storage: [
    { key: 'rxvisitid', area: 'session' },
    { key: 'dtAdk', area: 'session' },
    { key: 'rxec', area: 'session' },
  ],
} satisfies Service
