// https://dev.adjust.com/en/sdk/web/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'

export const adjust = {
  id: 'adjust',
  name: 'Adjust',
  category: 'marketing',
  purpose: 'conversion',
  vendor: { name: 'Adjust GmbH', country: 'DE', privacy: 'https://www.adjust.com/terms/privacy-policy/' },
  urls: ['*.adjust.com', '*.adjust.world', '*.adj.st'],
  snippets: ['Adjust.initSdk'],
  storage: [{ key: 'adjust-sdk*' }, { key: 'adjust*' }],
} satisfies Service
