// https://docs.ninetailed.io/ (not read again on 2026-11-24). The profile is in the storage of the browser.
import type { Service } from '../../core/service.js'

export const ninetailed = {
  id: 'ninetailed',
  name: 'Contentful Personalization (Ninetailed)',
  category: 'marketing',
  purpose: 'personalisation',
  vendor: { name: 'Contentful GmbH', country: 'DE', privacy: 'https://www.contentful.com/legal/privacy-at-contentful/privacy-notice/' },
  urls: ['*.ninetailed.co'],
  storage: [{ key: '__nt_*' }],
} satisfies Service
