// https://affilae.com/en/privacy-policy/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const affilae = {
  id: 'affilae',
  name: 'Affilae',
  category: 'marketing',
  purpose: 'affiliates',
  vendor: { name: 'Affilae SAS', country: 'FR', privacy: 'https://affilae.com/en/privacy-policy/' },
  urls: ['*.affilae.com'],
  snippets: ['affilae'],
  cookies: [{ name: '_ae_*', lifetime: 365 * day }],
} satisfies Service
