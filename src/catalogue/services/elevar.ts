// https://docs.getelevar.com/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const elevar = {
  id: 'elevar',
  name: 'Elevar',
  category: 'marketing',
  purpose: 'tags',
  vendor: { name: 'Elevar, Inc.', country: 'US', privacy: 'https://getelevar.com/privacy-policy/' },
  urls: ['*.getelevar.com', '*.elevar.io'],
  snippets: ['ElevarDataLayer', '___ELEVAR'],
  cookies: [{ name: '___ELEVAR_GTM_SUITE--*', lifetime: 365 * day }],
  storage: [{ key: '___ELEVAR_GTM_SUITE--*' }],
} satisfies Service
