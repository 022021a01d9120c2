// https://posthog.com/docs/privacy/data-storage (not read again on 2026-11-24). The project's token, which begins with `phc_`,
// follows the names; `__ph_opt_in_out_` keeps a refusal. A proxy on the site's own domain is the usual set-up and cannot be
// told by its address.
// Consent: https://posthog.com/docs/privacy/data-collection and the published source (posthog-js 1.449, read 2026-11-24): the opt-out keeps a mark of
// its own, hence the opposite on every page where it is allowed.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const posthog = {
  id: 'posthog',
  name: 'PostHog',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'PostHog, Inc.', country: 'US', privacy: 'https://posthog.com/privacy' },
  urls: ['*.posthog.com'],
  snippets: ['posthog.init('],
  cookies: [
    { name: 'ph_phc_*_posthog', lifetime: 365 * day },
    { name: 'dmn_chk_*', lifetime: 0 },
    { name: '__ph_opt_in_out_*', lifetime: 365 * day, category: 'essential' },
  ],
  storage: [{ key: 'ph_phc_*_posthog' }, { key: 'ph_phc_*', area: 'session' }, { key: '__ph_opt_in_out_*', category: 'essential' }],
  consent: {
    grant: [{ call: 'posthog.opt_in_capturing', args: [{ captureEventName: false }] }],
    revoke: [{ call: 'posthog.opt_out_capturing', args: [] }],
    stops: true,
  },
} satisfies Service
