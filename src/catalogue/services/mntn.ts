// https://mountain.com/privacy-policy/ (not read again on 2026-11-24). Formerly SteelHouse.
import type { Service } from '../../core/service.js'

export const mntn = {
  id: 'mntn',
  name: 'MNTN',
  category: 'marketing',
  purpose: 'retargeting',
  vendor: { name: 'MNTN, Inc.', country: 'US', privacy: 'https://mountain.com/privacy-policy/' },
  urls: ['*.mountain.com', '*.steelhousemedia.com'],
  snippets: ['steelhouse', 'mountain.com/'],
} satisfies Service
