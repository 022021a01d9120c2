// https://docs.partnerstack.com/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const partnerStack = {
  id: 'partner-stack',
  name: 'PartnerStack',
  category: 'marketing',
  purpose: 'affiliates',
  vendor: { name: 'GrowSumo Inc.', country: 'CA', privacy: 'https://partnerstack.com/policies' },
  urls: ['*.partnerstack.com', '*.growsumo.com', '*.partnerlinks.io', 'snippet.growsumo.com'],
  snippets: ['growsumo', 'partnerstack'],
  cookies: [
    { name: 'growsumo-partner-key', lifetime: 90 * day },
    { name: 'ps_partner_key', lifetime: 90 * day },
    { name: 'ps_xid', lifetime: 90 * day },
    { name: 'growSumoPartnerKey', lifetime: 90 * day },
    { name: 'pscd', lifetime: 90 * day },
  ],
  storage: [{ key: 'growsumo*' }],
} satisfies Service
