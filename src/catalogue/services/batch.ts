// https://doc.batch.com/developer/sdk/web/ (not read again on 2026-11-24). Messages through the browser; it keeps an
// installation in a database on the site's own domain.
import type { Service } from '../../core/service.js'

export const batch = {
  id: 'batch',
  name: 'Batch',
  category: 'marketing',
  purpose: 'notifications',
  vendor: { name: 'Batch SAS', country: 'FR', privacy: 'https://batch.com/privacy-policy' },
  urls: ['via.batch.com', 'ws.batch.com', '*.batch.com'],
  snippets: ['batchSDK'],
  storage: [{ key: 'BatchSDK*', area: 'indexed-db' }, { key: 'batchSDK*' }, { key: 'com.batch.*' }],
} satisfies Service
