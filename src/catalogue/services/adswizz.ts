// https://www.adswizz.com/our-privacy-policy/ (not read again on 2026-11-24). Advertising in streams of sound; part of
// SiriusXM.
import type { Service } from '../../core/service.js'

export const adswizz = {
  id: 'adswizz',
  name: 'AdsWizz',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'AdsWizz Inc.', country: 'US', privacy: 'https://www.adswizz.com/our-privacy-policy/' },
  urls: ['*.adswizz.com', '*.deliveryengine.adswizz.com'],
  snippets: ['adswizz'],
} satisfies Service
