// https://cadent.tv/privacy/ (not read again on 2026-11-24). Its identifiers stand on emxdgt.com.
import type { Service } from '../../core/service.js'

export const emx = {
  id: 'emx',
  name: 'EMX (Cadent)',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Cadent, LLC', country: 'US', privacy: 'https://cadent.tv/privacy/' },
  urls: ['*.emxdgt.com'],
} satisfies Service
