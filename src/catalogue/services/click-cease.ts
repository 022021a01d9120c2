// https://www.clickcease.com/privacy.html (not read again on 2026-11-24). Tells robots among those who click on adverts;
// profiles every visitor for it.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const clickCease = {
  id: 'click-cease',
  name: 'ClickCease',
  category: 'marketing',
  purpose: 'security',
  vendor: { name: 'CHEQ AI Technologies Ltd.', country: 'IL', privacy: 'https://www.clickcease.com/privacy.html' },
  urls: ['*.clickcease.com', '*.cheqzone.com'],
  snippets: ['clickcease', 'cheqzone'],
  cookies: [{ name: '_cq_duid', lifetime: 365 * day }, { name: '_cq_suid', lifetime: day }, { name: '_cq_pxg', lifetime: 0 }, { name: '_cq_*' }],
  storage: [{ key: '_cq_*' }],
} satisfies Service
