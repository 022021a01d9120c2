// https://www.outbrain.com/privacy/ (not read again on 2026-11-24). `obuid` is there for three months, on outbrain.com.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const outbrain = {
  id: 'outbrain',
  name: 'Outbrain',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Outbrain Inc.', country: 'US', privacy: 'https://www.outbrain.com/privacy/' },
  urls: ['*.outbrain.com', '*.outbrainimg.com'],
  snippets: ['obApi', 'OB_ADV_ID'],
  cookies: [{ name: 'obuid', lifetime: 90 * day, thirdParty: true }],
  storage: [{ key: 'OB-*' }, { key: 'outbrain*' }],
} satisfies Service
