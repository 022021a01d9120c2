// https://experienceleague.adobe.com/docs/core-services/interface/administration/ec-cookies/cookies-target.html (read
// 2026-11-24). Two years since the last visit; the cluster is kept for 30 minutes. It tests and personalises with one profile,
// so it is marketing.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const adobeTarget = {
  id: 'adobe-target',
  name: 'Adobe Target',
  category: 'marketing',
  purpose: 'personalisation',
  vendor: { name: 'Adobe Systems Software Ireland Limited', country: 'IE', privacy: 'https://www.adobe.com/privacy/policy.html' },
  urls: ['*.tt.omtrdc.net'],
  snippets: ['targetGlobalSettings', 'adobe.target'],
  cookies: [
    { name: 'mbox', lifetime: 730 * day },
    { name: 'mboxEdgeCluster', lifetime: 30 * minute },
    { name: 'mboxSession', lifetime: 31 * minute },
    { name: 'mboxPC', lifetime: 14 * day },
    // Whether cookies can be written at all.
    { name: 'at_check', lifetime: 0, category: 'functional' },
  ],
} satisfies Service
