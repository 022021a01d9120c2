// https://developers.facebook.com/docs/instagram-platform/oembed (not read again on 2026-11-24). Cookies stand on
// instagram.com.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const instagram = {
  id: 'instagram',
  name: 'Instagram',
  category: 'marketing',
  purpose: 'social',
  vendor: { name: 'Meta Platforms Ireland Limited', country: 'IE', privacy: 'https://privacycenter.instagram.com/policy' },
  urls: ['instagram.com', '*.instagram.com', '*.cdninstagram.com'],
  snippets: ['instagram-media', 'instgrm.Embeds'],
  cookies: [
    { name: 'ig_did', lifetime: 365 * day, thirdParty: true },
    { name: 'ig_nrcb', lifetime: 365 * day, thirdParty: true },
    { name: 'ds_user_id', lifetime: 90 * day, thirdParty: true },
    { name: 'ig_cb', thirdParty: true },
  ],
  embed: 'post',
} satisfies Service
