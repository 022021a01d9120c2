// https://developers.moengage.com/hc/en-us/articles/web-sdk-cookies (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const moengage = {
  id: 'moengage',
  name: 'MoEngage',
  category: 'marketing',
  purpose: 'campaigns',
  vendor: { name: 'MoEngage, Inc.', country: 'US', privacy: 'https://www.moengage.com/privacy-policy/' },
  urls: ['*.moengage.com'],
  snippets: ['moe_token', 'moengage_object', 'Moengage'],
  cookies: [{ name: 'moe_uuid', lifetime: 365 * day }, { name: 'moe_*' }],
  storage: [{ key: 'moe_*' }, { key: 'MOE_*' }],
} satisfies Service
