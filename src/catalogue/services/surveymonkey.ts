// https://help.surveymonkey.com/en/policy/surveymonkey-cookies/ (not read again on 2026-11-24). An embedded survey asks
// visitors what they think of the site; its cookies stand on surveymonkey.com. With GetFeedback.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const surveymonkey = {
  id: 'surveymonkey',
  name: 'SurveyMonkey',
  category: 'analytics',
  purpose: 'surveys',
  vendor: { name: 'SurveyMonkey Europe UC', country: 'IE', privacy: 'https://www.surveymonkey.com/mp/legal/privacy/' },
  urls: ['*.surveymonkey.com', '*.smassets.net', '*.getfeedback.com'],
  snippets: ['SMCX', 'smcx.widget'],
  cookies: [
    { name: 'ep201', lifetime: 30 * minute, thirdParty: true },
    { name: 'ep202', lifetime: 90 * day, thirdParty: true },
    { name: 'ep203', lifetime: 90 * day, thirdParty: true },
    { name: 'attr_multitouch', thirdParty: true },
    { name: 'cdp_seg', thirdParty: true },
  ],
  storage: [{ key: 'smcx_*' }],
  embed: 'form',
} satisfies Service
