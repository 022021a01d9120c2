// https://docs.snitcher.com/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const snitcher = {
  id: 'snitcher',
  name: 'Snitcher',
  category: 'marketing',
  purpose: 'identity',
  vendor: { name: 'Snitcher B.V.', country: 'NL', privacy: 'https://www.snitcher.com/privacy-policy' },
  urls: ['*.snitcher.com', '*.snid.io'],
  snippets: ['Snitcher', 'SnitchObject'],
  cookies: [{ name: 'SNID', lifetime: 365 * day }],
  storage: [{ key: 'SNID*' }, { key: 'snitcher*' }],
} satisfies Service
