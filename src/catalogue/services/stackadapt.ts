// https://www.stackadapt.com/cookie-policy (not read again on 2026-11-24). A year. The copy on the site's own domain begins
// with `sa-`.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const stackadapt = {
  id: 'stackadapt',
  name: 'StackAdapt',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Collective Roll Inc.', country: 'CA', privacy: 'https://www.stackadapt.com/privacy-policy' },
  urls: ['*.stackadapt.com'],
  snippets: ["saq('ts'", 'srv.stackadapt.com'],
  cookies: [
    { name: 'sa-user-id', lifetime: 365 * day },
    { name: 'sa-user-id-v2', lifetime: 365 * day },
    { name: 'sa-user-id-v3', lifetime: 365 * day },
    { name: 'sa-user-id-v4', lifetime: 365 * day },
    { name: 'sa-user-id*' },
  ],
  storage: [{ key: 'sa-*' }, { key: 'saq*' }],
} satisfies Service
