// https://docs.coveo.com/en/3120/ (not read again on 2026-11-24). Search that learns from clicks; a year for the visitor.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const coveo = {
  id: 'coveo',
  name: 'Coveo',
  category: 'marketing',
  purpose: 'personalisation',
  vendor: { name: 'Coveo Solutions Inc.', country: 'CA', privacy: 'https://www.coveo.com/en/company/privacy' },
  urls: ['*.coveo.com', '*.cloud.coveo.com'],
  snippets: ['coveoua'],
  cookies: [{ name: 'coveo_visitorId', lifetime: 365 * day }, { name: 'coveo_*' }],
  storage: [{ key: 'coveo_*' }, { key: '__coveo*' }],
} satisfies Service
