// https://help.smartlook.com/docs/cookies (not read again on 2026-11-24). 13 months; a part of Cisco since 2023.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const smartlook = {
  id: 'smartlook',
  name: 'Smartlook',
  category: 'analytics',
  purpose: 'recordings',
  vendor: { name: 'Smartlook.com, s.r.o.', country: 'CZ', privacy: 'https://help.smartlook.com/docs/privacy-policy' },
  urls: ['*.smartlook.com', '*.smartlook.cloud'],
  snippets: ['smartlook('],
  cookies: [
    { name: 'SL_C_*', lifetime: 395 * day },
    { name: 'SL_L_*', lifetime: 395 * day },
  ],
  storage: [{ key: 'SL_*' }, { key: 'SL_*', area: 'session' }],
} satisfies Service
