// https://support.ometria.com/hc/en-gb/articles/360011379517 (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const ometria = {
  id: 'ometria',
  name: 'Ometria',
  category: 'marketing',
  purpose: 'campaigns',
  vendor: { name: 'Ometria Ltd', country: 'GB', privacy: 'https://ometria.com/privacy-policy' },
  urls: ['*.ometria.com', '*.ometria.services'],
  snippets: ['ometria.track', 'ometria.init'],
  cookies: [{ name: 'ometria', lifetime: 365 * day }],
  storage: [{ key: 'ometria*' }],
} satisfies Service
