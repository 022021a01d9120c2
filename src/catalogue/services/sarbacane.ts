// https://www.sarbacane.com/en/privacy-policy (not read again on 2026-11-24). Its forms and its count of visits that a
// campaign brings; no cookie is documented.
import type { Service } from '../../core/service.js'

export const sarbacane = {
  id: 'sarbacane',
  name: 'Sarbacane',
  category: 'marketing',
  purpose: 'campaigns',
  vendor: { name: 'Sarbacane Software SAS', country: 'FR', privacy: 'https://www.sarbacane.com/en/privacy-policy' },
  urls: ['*.sarbacane.com'],
} satisfies Service
