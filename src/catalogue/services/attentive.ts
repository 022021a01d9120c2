// https://docs.attentive.com/ (not read again on 2026-11-24). Text messages. A year or more for the identifier.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const attentive = {
  id: 'attentive',
  name: 'Attentive',
  category: 'marketing',
  purpose: 'campaigns',
  vendor: { name: 'Attentive Mobile Inc.', country: 'US', privacy: 'https://www.attentive.com/legal/privacy' },
  urls: ['*.attn.tv', '*.attentivemobile.com'],
  snippets: ['attentive', 'attn.tv'],
  cookies: [
    { name: '__attentive_id', lifetime: 1800 * day },
    { name: '__attentive_cco', lifetime: 1800 * day },
    { name: '__attentive_pv', lifetime: 30 * minute },
    { name: '__attentive_ss_referrer', lifetime: 30 * minute },
    { name: '__attentive_dv', lifetime: day },
    { name: '__attentive_client_user_id', lifetime: 1800 * day },
    { name: '__attentive_*' },
    { name: '_attn_', lifetime: 395 * day },
    { name: '_attn_bopd_', lifetime: 0 },
    { name: 'attntv_mstore_email*', lifetime: 0 },
  ],
  storage: [{ key: '_attn_*' }, { key: '__attentive*' }, { key: 'attn*', area: 'session' }],
} satisfies Service
