// https://support.dotdigital.com/en/articles/8199049 (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const dotdigital = {
  id: 'dotdigital',
  name: 'Dotdigital',
  category: 'marketing',
  purpose: 'campaigns',
  vendor: { name: 'Dotdigital EMEA Limited', country: 'GB', privacy: 'https://dotdigital.com/terms/privacy-policy/' },
  urls: ['*.trackedweb.net', '*.ddlnk.net', '*.dotdigital-pages.com', '*.dotmailer-surveys.com'],
  snippets: ['_dmTrack', 'dmTrackingObjectName', 'dm_insight_id'],
  cookies: [
    { name: 'dmSessionID', lifetime: 30 * minute },
    { name: 'recordID', lifetime: 3650 * day, thirdParty: true },
  ],
  storage: [{ key: 'dmSessionID' }],
} satisfies Service
