// https://www.monumetric.com/privacy-policy/ (not read again on 2026-11-24). Runs the advertising of publishers; with
// technoratimedia.com's exchange.
import type { Service } from '../../core/service.js'

export const monumetric = {
  id: 'monumetric',
  name: 'Monumetric',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'The Blogger Network, LLC', country: 'US', privacy: 'https://www.monumetric.com/privacy-policy/' },
  urls: ['*.monu.delivery', '*.technoratimedia.com', '*.monumetric.com'],
  snippets: ['monumetric', '$MMT'],
} satisfies Service
