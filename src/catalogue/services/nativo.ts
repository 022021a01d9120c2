// https://www.nativo.com/privacy-policy (not read again on 2026-11-24). `visitor`, on postrelease.com, is too common a name to
// list. `ntv_as_us_privacy` keeps the IAB's string of an opt-out, by its name.
import type { Service } from '../../core/service.js'

export const nativo = {
  id: 'nativo',
  name: 'Nativo',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Nativo, Inc.', country: 'US', privacy: 'https://www.nativo.com/interest-based-ads' },
  urls: ['*.postrelease.com', 'postrelease.com', '*.ntv.io'],
  snippets: ['ntvConfig', 'PostRelease'],
  cookies: [{ name: 'ntv_as_us_privacy', category: 'essential' }],
} satisfies Service
