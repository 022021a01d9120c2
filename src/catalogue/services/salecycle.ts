// https://www.salecycle.com/privacy-policy/ (not read again on 2026-11-24). Speaks to visitors who leave a basket.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const salecycle = {
  id: 'salecycle',
  name: 'SaleCycle',
  category: 'marketing',
  purpose: 'campaigns',
  vendor: { name: 'SaleCycle Ltd', country: 'GB', privacy: 'https://www.salecycle.com/privacy-policy/' },
  urls: ['*.salecycle.com'],
  snippets: ['__scS', 'salecycle'],
  cookies: [{ name: '__sc*', lifetime: 365 * day }],
} satisfies Service
