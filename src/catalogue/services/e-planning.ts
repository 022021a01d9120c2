// https://www.e-planning.net/en/privacy/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'

export const ePlanning = {
  id: 'e-planning',
  name: 'E-Planning',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Caraytech, Inc.', country: 'US', privacy: 'https://www.e-planning.net/en/privacy/' },
  urls: ['*.e-planning.net'],
  snippets: ['e-planning', 'eplAD'],
} satisfies Service
