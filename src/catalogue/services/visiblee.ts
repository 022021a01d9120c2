// https://www.visiblee.io/en/privacy-policy/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const visiblee = {
  id: 'visiblee',
  name: 'Visiblee',
  category: 'marketing',
  purpose: 'identity',
  vendor: { name: 'Visiblee SAS', country: 'FR', privacy: 'https://www.visiblee.io/en/privacy-policy/' },
  urls: ['*.visiblee.io'],
  snippets: ['visiblee'],
  cookies: [{ name: 'visitor_v2', lifetime: 365 * day }],
} satisfies Service
