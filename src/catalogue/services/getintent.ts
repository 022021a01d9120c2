// https://getintent.com/privacy-policy (not read again on 2026-11-24). Its identifiers stand on adhigh.net.
import type { Service } from '../../core/service.js'

export const getintent = {
  id: 'getintent',
  name: 'GetIntent',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'GetIntent USA, Inc.', country: 'US', privacy: 'https://getintent.com/privacy-policy' },
  urls: ['*.adhigh.net'],
} satisfies Service
