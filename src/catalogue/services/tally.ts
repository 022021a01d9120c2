// https://tally.so/help/gdpr (not read again on 2026-11-24): forms set no cookie; what is half filled in is kept in the
// form's own storage.
import type { Service } from '../../core/service.js'

export const tally = {
  id: 'tally',
  name: 'Tally',
  category: 'functional',
  purpose: 'forms',
  vendor: { name: 'Tally BV', country: 'BE', privacy: 'https://tally.so/help/privacy-policy' },
  urls: ['tally.so', '*.tally.so'],
  snippets: ['Tally.loadEmbeds', 'data-tally-src', 'data-tally-open'],
  storage: [
    { key: 'TALLY_*', thirdParty: true },
    { key: 'FORM_DATA_*', thirdParty: true },
  ],
  embed: 'form',
} satisfies Service
