// https://audigent.com/platform-policy/ (not read again on 2026-11-24). Its Hadron ID. Part of Experian.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const audigent = {
  id: 'audigent',
  name: 'Audigent',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Audigent LLC', country: 'US', privacy: 'https://audigent.com/platform-policy/' },
  urls: ['*.ad.gt', '*.hadronid.net'],
  snippets: ['hadronid', 'au_seg'],
  cookies: [
    { name: 'au_id', lifetime: 365 * day, thirdParty: true },
    { name: '_au_1d', lifetime: day },
    { name: '_au_last_seen_*', lifetime: day },
  ],
  storage: [{ key: 'auHadronId' }, { key: 'hadronId' }, { key: '_au_*' }, { key: 'hadron*' }],
} satisfies Service
