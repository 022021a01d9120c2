// https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/ (read 2026-11-22):
// Cloudflare calls all of these strictly necessary. Its servers set them, most of them HttpOnly, so a page rarely sees
// them and cannot erase them. No lifetime where the site configures it or Cloudflare does not say.
// The scripts under `/cdn-cgi/` of the site's own host are not listed: a pattern for any host would free anybody's.
// Sources: https://developers.cloudflare.com/turnstile/reference/content-security-policy/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const cloudflare = {
  id: 'cloudflare',
  name: 'Cloudflare',
  category: 'essential',
  purpose: 'security',
  vendor: { name: 'Cloudflare, Inc.', country: 'US', privacy: 'https://www.cloudflare.com/privacypolicy/' },
  urls: ['challenges.cloudflare.com'],
  sources: { script: ['challenges.cloudflare.com'], frame: ['challenges.cloudflare.com'] },
  cookies: [
    { name: '__cf_bm', lifetime: 30 * minute },
    { name: 'cf_clearance' },
    { name: '_cfuvid', lifetime: 0 },
    { name: '__cfruid', lifetime: 0 },
    // From seconds to 24 hours, as the site configures it: the longest.
    { name: '__cflb', lifetime: day },
    { name: '__cfseq' },
    { name: '__cfwaitingroom' },
    { name: 'cf_ob_info', lifetime: 30 },
    { name: 'cf_use_ob', lifetime: 30 },
    { name: 'cf_chl_rc_i' },
    { name: 'cf_chl_rc_ni' },
    { name: 'cf_chl_rc_m' },
  ],
} satisfies Service
