// https://support.google.com/optimize/answer/6197441 (not read again on 2026-11-24). Closed in September 2023; pages still
// carry its snippet and browsers its cookies. `_gaexp` lasts as long as the experiment, 93 days at most.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const googleOptimize = {
  id: 'google-optimize',
  name: 'Google Optimize',
  category: 'analytics',
  purpose: 'experiments',
  vendor: { name: 'Google Ireland Limited', country: 'IE', privacy: 'https://policies.google.com/privacy' },
  urls: ['www.googleoptimize.com'],
  snippets: ['googleoptimize.com/optimize.js'],
  cookies: [
    { name: '_gaexp', lifetime: 93 * day },
    { name: '_gaexp_rc', lifetime: 10 },
    { name: '_opt_expid', lifetime: 10 },
    { name: '_opt_awcid', lifetime: day },
    { name: '_opt_awmid', lifetime: day },
    { name: '_opt_awgid', lifetime: day },
    { name: '_opt_awkid', lifetime: day },
    { name: '_opt_utmc', lifetime: day },
  ],
} satisfies Service
