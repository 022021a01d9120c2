// https://help.plezi.co/ (not read again on 2026-11-24). 13 months.
import type { Service } from '../../core/service.js'

export const plezi = {
  id: 'plezi',
  name: 'Plezi',
  category: 'marketing',
  purpose: 'crm',
  vendor: { name: 'Plezi SAS', country: 'FR', privacy: 'https://www.plezi.co/en/privacy-policy/' },
  urls: ['*.plezi.co'],
  snippets: ['plezi'],
} satisfies Service
