// https://adtheorent.com/privacy-policy (not read again on 2026-11-24). Its cookies stand on adentifi.com.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const adtheorent = {
  id: 'adtheorent',
  name: 'AdTheorent',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'AdTheorent, Inc.', country: 'US', privacy: 'https://adtheorent.com/privacy-policy' },
  urls: ['*.adentifi.com'],
  cookies: [{ name: 'adtheorent*', lifetime: 365 * day, thirdParty: true }],
} satisfies Service
