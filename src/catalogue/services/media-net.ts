// https://www.media.net/cookie-policy/ (not read again on 2026-11-24). All on media.net; a year for `visitor-id`, 30 days for
// what is exchanged with the partner that follows `data-`.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const mediaNet = {
  id: 'media-net',
  name: 'Media.net',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Media.net Advertising FZ-LLC', country: 'AE', privacy: 'https://www.media.net/privacy-policy/' },
  urls: ['*.media.net', '*.mnet-ad.net'],
  snippets: ['medianet_width', 'medianet_versionId'],
  cookies: [
    { name: 'visitor-id', lifetime: 365 * day, thirdParty: true },
    { name: 'data-*', lifetime: 30 * day, thirdParty: true },
    { name: 'gdpr_status', lifetime: 365 * day, thirdParty: true },
    { name: 'mnet_session_depth', lifetime: 30 * minute },
  ],
  storage: [{ key: 'mnet*' }],
} satisfies Service
