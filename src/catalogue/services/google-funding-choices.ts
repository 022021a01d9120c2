// https://support.google.com/adsense/answer/10961068 (not read again on 2026-11-24): 13 months. The dialog of consent for
// sites with Google's advertising, which needs consent all the same. The mark of an answer is exempt (CNIL guidelines
// 2020-091, art. 5).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const googleFundingChoices = {
  id: 'google-funding-choices',
  name: 'Google Privacy & Messaging',
  category: 'essential',
  purpose: 'choice',
  vendor: { name: 'Google Ireland Limited', country: 'IE', privacy: 'https://policies.google.com/privacy' },
  urls: ['fundingchoicesmessages.google.com'],
  snippets: ['googlefc.', 'fundingchoicesmessages'],
  cookies: [
    { name: 'FCCDCF', lifetime: 395 * day },
    { name: 'FCNEC', lifetime: 395 * day },
    { name: 'FCOEC', lifetime: 395 * day },
  ],
} satisfies Service
