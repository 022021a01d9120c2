// https://www.zoho.com/pagesense/help/cookies.html (not read again on 2026-11-24). With its goals, polls and personalisation:
// 13 months for the visitor.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const zohoPagesense = {
  id: 'zoho-pagesense',
  name: 'Zoho PageSense',
  category: 'analytics',
  purpose: 'experiments',
  vendor: { name: 'Zoho Corporation Pvt. Ltd.', country: 'IN', privacy: 'https://www.zoho.com/privacy.html' },
  urls: ['*.pagesense.io', '*.pagesense.zoho.com'],
  snippets: ['pagesense'],
  cookies: [
    { name: 'zabUserId', lifetime: 395 * day },
    { name: 'zabUserID', lifetime: 395 * day },
    { name: 'zabVisitID', lifetime: 0 },
    { name: 'zabVisitId', lifetime: 0 },
    { name: 'zabBucket', lifetime: 395 * day },
    { name: 'zabHMBucket', lifetime: 395 * day },
    { name: 'zabPZBucket', lifetime: 395 * day },
    { name: 'zabSplit', lifetime: 395 * day },
    { name: 'zab_g_*', lifetime: 395 * day },
    { name: 'zab_*' },
    { name: 'zabme', lifetime: 0 },
    { name: 'zPersonalization', lifetime: 395 * day },
    { name: 'zps-*' },
    { name: 'zft-sdc', lifetime: 0 },
    { name: 'zpc', lifetime: 0 },
    { name: 'zia_*' },
  ],
  storage: [{ key: 'zab*' }, { key: 'zps*' }, { key: 'zps*', area: 'session' }],
} satisfies Service
