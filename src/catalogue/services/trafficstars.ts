// https://trafficstars.com/privacy-policy/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'

export const trafficstars = {
  id: 'trafficstars',
  name: 'TrafficStars',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Traffic Stars Ltd', country: 'CY', privacy: 'https://trafficstars.com/privacy-policy/' },
  urls: ['tsyndicate.com', '*.tsyndicate.com'],
  snippets: ['tsyndicate'],
} satisfies Service
