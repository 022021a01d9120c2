// https://docs.trackjs.com/browser-agent/ (not read again on 2026-11-24). No cookie; its usage beacon is an image.
import type { Service } from '../../core/service.js'

export const trackjs = {
  id: 'trackjs',
  name: 'TrackJS',
  category: 'analytics',
  purpose: 'errors',
  vendor: { name: 'TrackJS LLC', country: 'US', privacy: 'https://trackjs.com/privacy/' },
  urls: ['*.trackjs.com'],
  snippets: ['TrackJS.install', '_trackJs'],
} satisfies Service
