// https://www.commissionfactory.com/privacy (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'

export const commissionFactory = {
  id: 'commission-factory',
  name: 'Commission Factory',
  category: 'marketing',
  purpose: 'affiliates',
  vendor: { name: 'Commission Factory Pty Ltd', country: 'AU', privacy: 'https://www.commissionfactory.com/privacy' },
  urls: ['*.cfjump.com', '*.commissionfactory.com'],
  snippets: ['cfjump', 'CommissionFactory'],
} satisfies Service
