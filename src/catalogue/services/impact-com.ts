// https://impact-helpdesk.freshdesk.com/en/support/solutions/articles/48001235676-impact-com-cookies-explained (read
// 2026-11-24). 720 days for the key on its own servers, whose hosts belong to each programme. `IR_` and the number of the
// programme keep the visit.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const impactCom = {
  id: 'impact-com',
  name: 'impact.com',
  category: 'marketing',
  purpose: 'affiliates',
  vendor: { name: 'Impact Tech, Inc.', country: 'US', privacy: 'https://impact.com/privacy-policy/' },
  urls: ['*.impactcdn.com', '*.impactradius-event.com', '*.impactradius-go.com', '*.impactradius.com', '*.ojrq.net', '*.sjv.io', '*.pxf.io', '*.evyy.net'],
  snippets: ["['ire_o']", 'impactcdn.com'],
  cookies: [{ name: 'IR_gbd', lifetime: 0 }, { name: 'IR_PI', lifetime: 365 * day }, { name: 'IR_*' }, { name: 'irclickid', lifetime: 720 * day }],
} satisfies Service
