// https://we-are-adot.com/privacy-policy/ (not read again on 2026-11-24). 13 months, on adotmob.com, under names too common to
// list.
import type { Service } from '../../core/service.js'

export const adotmob = {
  id: 'adotmob',
  name: 'Adot',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Adotmob SAS', country: 'FR', privacy: 'https://we-are-adot.com/privacy-policy/' },
  urls: ['*.adotmob.com'],
} satisfies Service
