// https://www.navegg.com/en/privacy-policy/ (not read again on 2026-11-24). It sells audiences in Brazil; its identifier is in
// the storage of the browser too.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const navegg = {
  id: 'navegg',
  name: 'Navegg',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Navegg S.A.', country: 'BR', privacy: 'https://www.navegg.com/en/privacy-policy/' },
  urls: ['*.navdmp.com'],
  snippets: ['naveggReady', 'NavSegment'],
  cookies: [{ name: 'nvgid', lifetime: 365 * day }],
  storage: [{ key: 'nvg*' }],
} satisfies Service
