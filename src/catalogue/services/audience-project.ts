// https://privacy.audienceproject.com/ (not read again on 2026-11-24). UserReport. Two years for its identifier.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const audienceProject = {
  id: 'audience-project',
  name: 'AudienceProject',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'AudienceProject ApS', country: 'DK', privacy: 'https://privacy.audienceproject.com/' },
  urls: ['*.userreport.com', '*.audienceproject.com', '*.audienceproject.io'],
  snippets: ['_urq'],
  cookies: [
    { name: '_usrp_lq_*', lifetime: 30 * day },
    { name: '_usrp_tracker_*', lifetime: 0 },
  ],
} satisfies Service
