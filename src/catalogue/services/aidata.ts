// https://aidata.io/privacy (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'

export const aidata = {
  id: 'aidata',
  name: 'Aidata',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Aidata LLC', country: 'RU', privacy: 'https://aidata.io/privacy' },
  urls: ['*.aidata.io', '*.otm-r.com', '*.bumlam.com'],
} satisfies Service
