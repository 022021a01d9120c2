// https://www.twitch.tv/p/legal/cookie-notice/ (not read again on 2026-11-24). The player shows advertising and keeps
// `unique_id`, too common a name to list, for years, on twitch.tv.
import type { Service } from '../../core/service.js'

export const twitch = {
  id: 'twitch',
  name: 'Twitch',
  category: 'marketing',
  purpose: 'video',
  vendor: { name: 'Twitch Interactive, Inc.', country: 'US', privacy: 'https://www.twitch.tv/p/legal/privacy-notice/' },
  urls: ['twitch.tv', '*.twitch.tv', '*.ttvnw.net', '*.jtvnw.net'],
  snippets: ['Twitch.Embed(', 'Twitch.Player('],
  cookies: [
    { name: 'unique_id_durable', thirdParty: true },
    { name: 'twitch.lohp.countryCode', thirdParty: true },
  ],
  storage: [
    { key: 'local_storage_device_id', thirdParty: true },
    { key: 'local_storage_app_session_id', thirdParty: true },
  ],
  embed: 'video',
} satisfies Service
