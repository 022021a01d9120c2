// https://www.aniview.com/privacy-policy/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const aniview = {
  id: 'aniview',
  name: 'Aniview',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Aniview Ltd.', country: 'IL', privacy: 'https://www.aniview.com/privacy-policy/' },
  urls: ['*.aniview.com', '*.ad-vice.biz'],
  snippets: ['aniview'],
  cookies: [
    { name: '1_C_*', lifetime: 10 * day, thirdParty: true },
    { name: 'aniC', lifetime: 20 * day, thirdParty: true },
  ],
} satisfies Service
