// https://support.crazyegg.com/hc/en-us/articles/360055412533-Cookies-Set-by-Crazy-Egg (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const crazyEgg = {
  id: 'crazy-egg',
  name: 'Crazy Egg',
  category: 'analytics',
  purpose: 'recordings',
  vendor: { name: 'Crazy Egg, Inc.', country: 'US', privacy: 'https://www.crazyegg.com/privacy' },
  urls: ['*.crazyegg.com', 'dnn506yrbagrg.cloudfront.net'],
  snippets: ['script.crazyegg.com/pages/scripts'],
  cookies: [
    { name: '_ce.s', lifetime: 365 * day },
    { name: '_ce.cch', lifetime: 0 },
    { name: '_ce.gtld', lifetime: 0 },
    { name: '_ce.irv', lifetime: 0 },
    { name: '_ce.clock_data', lifetime: day },
    { name: '_ce.clock_event', lifetime: day },
    { name: '_ce.*' },
    { name: '_CEFT', lifetime: 365 * day },
    { name: '_ceir', lifetime: 1825 * day },
    { name: '_cer.v', lifetime: 0 },
    { name: '_crazyegg', lifetime: 365 * day },
    { name: 'cebs', lifetime: 0 },
    { name: 'cebsp_', lifetime: 0 },
    { name: 'ce_successful_csp_check', lifetime: 0 },
    { name: 'ce_need_secure_cookie', lifetime: 0 },
    { name: 'ceft_variant_override', lifetime: 365 * day },
  ],
  storage: [{ key: '_CEFT' }, { key: '_ce.*', area: 'session' }],
} satisfies Service
