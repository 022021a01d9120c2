// https://developers.tiktok.com/doc/embed-videos/ (not read again on 2026-11-24). Films of TikTok; the pixel is the service
// `tiktok-pixel`. Cookies stand on tiktok.com.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const tiktokEmbeds = {
  id: 'tiktok-embeds',
  name: 'TikTok',
  category: 'marketing',
  purpose: 'social',
  vendor: { name: 'TikTok Technology Limited', country: 'IE', privacy: 'https://www.tiktok.com/legal/page/eea/privacy-policy/en' },
  urls: [
    'www.tiktok.com/embed',
    'www.tiktok.com/oembed',
    'www.tiktok.com/player/',
    '*.tiktokcdn.com',
    '*.tiktokcdn-us.com',
    '*.tiktokcdn-eu.com',
    '*.ttwstatic.com',
    '*.tiktokv.com',
  ],
  snippets: ['tiktok-embed', 'tiktok.com/embed.js'],
  cookies: [
    { name: 'ttwid', lifetime: 365 * day, thirdParty: true },
    { name: 'tt_csrf_token', lifetime: 0, thirdParty: true, category: 'functional' },
    { name: 'tt_chain_token', lifetime: 180 * day, thirdParty: true },
    { name: 'msToken', lifetime: 10 * day, thirdParty: true },
    { name: 'tt_webid_v2', lifetime: 365 * day, thirdParty: true },
  ],
  embed: 'video',
} satisfies Service
