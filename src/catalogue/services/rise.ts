// https://risecodes.com/privacy-policy/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'

export const rise = {
  id: 'rise',
  name: 'Rise',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Rise Codes Ltd', country: 'IL', privacy: 'https://risecodes.com/privacy-policy/' },
  urls: ['*.yellowblue.io'],
} satisfies Service
