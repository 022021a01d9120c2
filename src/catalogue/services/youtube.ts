// Lifetimes: Open Cookie Database; `PREF`: https://policies.google.com/technologies/cookies as quoted by others (out of reach on
// 2026-11-22). youtube-nocookie.com sets no cookie before the video plays, but writes the storage keys below at once: it
// needs consent like the other. Cookies and keys stand on YouTube's domains, where the page cannot erase them.
// A thumbnail from i.ytimg.com is a request to Google too.
// Sources: https://developers.google.com/youtube/iframe_api_reference (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const youtube = {
  id: 'youtube',
  name: 'YouTube',
  category: 'marketing',
  purpose: 'video',
  vendor: { name: 'Google Ireland Limited', country: 'IE', privacy: 'https://policies.google.com/privacy' },
  urls: ['youtube.com', '*.youtube.com', 'youtube-nocookie.com', '*.youtube-nocookie.com', 'youtu.be', '*.ytimg.com', '*.googlevideo.com'],
  snippets: ['onYouTubeIframeAPIReady', 'YT.Player'],
  sources: {
    frame: ['youtube.com', 'www.youtube.com', 'youtube-nocookie.com', 'www.youtube-nocookie.com'],
    // The script of the player's interface.
    script: ['www.youtube.com'],
    img: ['*.ytimg.com'],
  },
  embed: 'video',
  cookies: [
    { name: 'YSC', lifetime: 0, thirdParty: true },
    { name: 'VISITOR_INFO1_LIVE', lifetime: 180 * day, thirdParty: true },
    { name: 'VISITOR_PRIVACY_METADATA', lifetime: 180 * day, thirdParty: true },
    { name: '__Secure-ROLLOUT_TOKEN', lifetime: 180 * day, thirdParty: true },
    { name: 'PREF', lifetime: 240 * day, thirdParty: true },
    { name: 'GPS', lifetime: day, thirdParty: true },
  ],
  storage: [
    { key: 'yt-remote-*', thirdParty: true },
    { key: 'yt-remote-*', area: 'session', thirdParty: true },
    { key: 'ytidb::*', thirdParty: true },
  ],
} satisfies Service
