// https://www.admitad.com/en/privacy/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const admitad = {
  id: 'admitad',
  name: 'Admitad',
  category: 'marketing',
  purpose: 'affiliates',
  vendor: { name: 'Admitad GmbH', country: 'DE', privacy: 'https://www.admitad.com/en/privacy/' },
  urls: ['*.admitad.com', '*.admitad.net', '*.artfut.com', '*.lenmit.com'],
  snippets: ['ADMITAD'],
  cookies: [
    { name: 'tagtag_aid', lifetime: 90 * day },
    { name: 'admitad_*', lifetime: 90 * day },
  ],
  storage: [{ key: 'tagtag_*' }],
} satisfies Service
