// https://support.convert.com/hc/en-us/articles/204506239-cookies-used-by-convert (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const convert = {
  id: 'convert',
  name: 'Convert Experiences',
  category: 'analytics',
  purpose: 'experiments',
  vendor: { name: 'Convert Insights Inc.', country: 'US', privacy: 'https://www.convert.com/privacy-policy/' },
  urls: ['*.convertexperiments.com'],
  snippets: ['convertexperiments.com', 'convert_temp'],
  cookies: [
    { name: '_conv_v', lifetime: 180 * day },
    { name: '_conv_s', lifetime: 20 * minute },
    { name: '_conv_r', lifetime: 180 * day },
    { name: '_conv_sptest', lifetime: 0 },
    { name: '_conv_prs', lifetime: 0 },
  ],
} satisfies Service
