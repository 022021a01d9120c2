// https://adagio.io/privacy (not read again on 2026-11-24). Formerly Onfocus.
import type { Service } from '../../core/service.js'

export const adagio = {
  id: 'adagio',
  name: 'Adagio',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Adagio SAS', country: 'FR', privacy: 'https://adagio.io/privacy' },
  urls: ['*.4dex.io'],
  snippets: ['window.ADAGIO'],
  storage: [{ key: 'adagio*' }],
} satisfies Service
