// https://support.connectif.ai/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'

export const connectif = {
  id: 'connectif',
  name: 'Connectif',
  category: 'marketing',
  purpose: 'personalisation',
  vendor: { name: 'Connectif Artificial Intelligence, S.L.', country: 'ES', privacy: 'https://connectif.ai/en/privacy-policy/' },
  urls: ['*.connectif.cloud'],
  snippets: ['connectif.init', 'connectif'],
  storage: [{ key: 'connectif*' }],
} satisfies Service
