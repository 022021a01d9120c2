// https://www.media.net/cookie-policy/ (not read again on 2026-11-24). On media.net: a year for `visitor-id`, 30 days for what
// is exchanged with partners, whose names follow `data-`; both too common to list.
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
    { name: 'gdpr_status', lifetime: 365 * day, thirdParty: true },
    { name: 'mnet_session_depth', lifetime: 30 * minute },
  ],
  storage: [{ key: 'mnet*' }],
} satisfies Service
