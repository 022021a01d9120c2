// https://snigel.com/privacy-policy (not read again on 2026-11-24). Runs the advertising of publishers.
import type { Service } from '../../core/service.js'

export const snigel = {
  id: 'snigel',
  name: 'Snigel',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Snigel Web Services Limited', country: 'GB', privacy: 'https://snigel.com/privacy-policy' },
  urls: ['*.snigelweb.com', '*.snigel.com', '*.snigel-ads.com'],
  snippets: ['adngin', 'snigelPubConf'],
  storage: [{ key: 'snigel*' }],
} satisfies Service
