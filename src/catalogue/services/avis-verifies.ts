// https://www.avis-verifies.com/ and https://skeepers.io/en/privacy-policy/ (not read again on 2026-11-24). Once NetReviews;
// in English Verified Reviews.
import type { Service } from '../../core/service.js'

export const avisVerifies = {
  id: 'avis-verifies',
  name: 'Avis Vérifiés',
  category: 'functional',
  purpose: 'reviews',
  vendor: { name: 'Skeepers SAS', country: 'FR', privacy: 'https://www.verified-reviews.com/privacy-policy/' },
  urls: ['*.avis-verifies.com', '*.verified-reviews.com', '*.netreviews.eu', '*.netreviews.com', '*.skeepers.io'],
  snippets: ['netreviews', 'skeepers_'],
  storage: [{ key: 'netreviews*' }, { key: 'skeepers*' }],
  embed: 'reviews',
} satisfies Service
