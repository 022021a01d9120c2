// https://gumgum.com/privacy-policy (not read again on 2026-11-24). `vst`, on gumgum.com, lasts a year.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const gumgum = {
  id: 'gumgum',
  name: 'GumGum',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'GumGum, Inc.', country: 'US', privacy: 'https://gumgum.com/privacy-policy' },
  urls: ['*.gumgum.com'],
  snippets: ['ggv2id', 'gumgum.com'],
  cookies: [
    { name: 'vst', lifetime: 365 * day, thirdParty: true },
    { name: 'ggtest', lifetime: 0 },
  ],
  storage: [{ key: 'gg*ttl' }, { key: 'ggt*' }],
} satisfies Service
