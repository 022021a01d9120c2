// https://www.olark.com/help/cookies (read 2026-11-24), which gives no lifetimes; those as sites publish them.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const olark = {
  id: 'olark',
  name: 'Olark',
  category: 'functional',
  purpose: 'chat',
  vendor: { name: 'Habla, Inc. (Olark)', country: 'US', privacy: 'https://www.olark.com/privacy-policy' },
  urls: ['*.olark.com'],
  snippets: ['olark.identify', 'static.olark.com'],
  cookies: [
    { name: 'hblid', lifetime: 730 * day },
    { name: 'wcsid', lifetime: 0 },
    { name: 'olfsk', lifetime: 730 * day },
    { name: '_okbk', lifetime: 0 },
    { name: '_ok', lifetime: 0 },
    { name: '_oklv', lifetime: 0 },
    { name: '_okla', lifetime: 0 },
    { name: '_okgid' },
    { name: '_okac' },
    { name: '_okck' },
    { name: '_okdetect', lifetime: 0 },
  ],
  storage: [{ key: 'olfsk*' }, { key: 'hblid' }],
  embed: 'chat',
} satisfies Service
