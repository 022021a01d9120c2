// https://raptive.com/privacy-policy/ (not read again on 2026-11-24). Formerly AdThrive and CafeMedia.
import type { Service } from '../../core/service.js'

export const raptive = {
  id: 'raptive',
  name: 'Raptive',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'CMI Marketing, Inc.', country: 'US', privacy: 'https://raptive.com/privacy-policy/' },
  urls: ['*.adthrive.com', '*.cafemedia.com', '*.raptive.com'],
  snippets: ['adthrive'],
} satisfies Service
