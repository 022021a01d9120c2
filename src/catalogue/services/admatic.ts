// https://www.admatic.com.tr/ (not read again on 2026-11-24). All on admatic.com.tr.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const admatic = {
  id: 'admatic',
  name: 'AdMatic',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'AdMatic Medya A.Ş.', country: 'TR', privacy: 'https://www.admatic.com.tr/privacy' },
  urls: ['*.admatic.com.tr', '*.admatic.de'],
  snippets: ['admatic'],
  cookies: [
    { name: '__adm_ui', lifetime: 365 * day, thirdParty: true },
    { name: '__adm_uiex', lifetime: 365 * day, thirdParty: true },
    { name: '__adm_usyncc', lifetime: 30 * day, thirdParty: true },
  ],
} satisfies Service
