// https://support.trustpilot.com/hc/en-us/articles/115011421468 (not read again on 2026-11-24): the TrustBox counts
// impressions and clicks; it sets no cookie on the site.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const trustpilot = {
  id: 'trustpilot',
  name: 'Trustpilot',
  category: 'functional',
  purpose: 'reviews',
  vendor: { name: 'Trustpilot A/S', country: 'DK', privacy: 'https://legal.trustpilot.com/for-reviewers/end-user-privacy-terms' },
  urls: ['*.trustpilot.com', '*.trustpilot.net'],
  snippets: ['trustpilot-widget', 'tp.widget.bootstrap'],
  cookies: [{ name: 'TP.uuid', lifetime: 395 * day, thirdParty: true }],
  embed: 'reviews',
} satisfies Service
