// https://docs.inspectlet.com/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const inspectlet = {
  id: 'inspectlet',
  name: 'Inspectlet',
  category: 'analytics',
  purpose: 'recordings',
  vendor: { name: 'Inspectlet', country: 'US', privacy: 'https://www.inspectlet.com/legal#privacy' },
  urls: ['*.inspectlet.com'],
  snippets: ['__insp'],
  cookies: [{ name: '__insp_*', lifetime: 365 * day }],
} satisfies Service
