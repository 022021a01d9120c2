// https://gobrowsi.com/privacy-policy/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'

export const browsi = {
  id: 'browsi',
  name: 'Browsi',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Browsi Mobile Ltd.', country: 'IL', privacy: 'https://gobrowsi.com/privacy-policy/' },
  urls: ['*.browsiprod.com', '*.brow.si'],
  snippets: ['browsi_'],
  storage: [{ key: 'brwsr_*' }, { key: '__brwsi*' }, { key: 'browsi*' }],
} satisfies Service
