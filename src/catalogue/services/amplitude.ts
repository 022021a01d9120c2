// https://amplitude.com/docs/sdks/analytics/browser/cookies-and-consent-management (read 2026-11-24). The first
// characters of the project's key follow the names. Older SDKs wrote `amp_` and `amplitude_id_`, for ten years.
// Consent: `setOptOut` of the same page and of the published source (@amplitude/analytics-browser 2.47, read 2026-11-24): it takes no new event, but sends
// those that wait, so the page is reloaded.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const amplitude = {
  id: 'amplitude',
  name: 'Amplitude',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'Amplitude, Inc.', country: 'US', privacy: 'https://amplitude.com/privacy' },
  urls: ['*.amplitude.com'],
  snippets: ['amplitude.init(', 'amplitude.getInstance('],
  cookies: [
    { name: 'AMP_*', lifetime: 365 * day },
    { name: 'AMP_MKTG_*', lifetime: 365 * day },
    { name: 'AMP_TEST*', lifetime: 0 },
    { name: 'AMP_TLDTEST*', lifetime: 0 },
    { name: 'amp_*', lifetime: 3650 * day },
    { name: 'amplitude_id_*', lifetime: 3650 * day },
    { name: 'amplitude_test*', lifetime: 0 },
    { name: 'amplitude_cookie_test*', lifetime: 0 },
  ],
  storage: [{ key: 'AMP_*' }, { key: 'amplitude_unsent_*' }, { key: 'EXP_*' }],
  consent: {
    grant: [{ call: 'amplitude.setOptOut', args: [false] }],
    revoke: [{ call: 'amplitude.setOptOut', args: [true] }],
  },
} satisfies Service
