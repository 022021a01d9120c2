// https://adtraction.com/privacy-policy/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const adtraction = {
  id: 'adtraction',
  name: 'Adtraction',
  category: 'marketing',
  purpose: 'affiliates',
  vendor: { name: 'Adtraction Group AB', country: 'SE', privacy: 'https://adtraction.com/privacy-policy/' },
  urls: ['*.adtraction.com', '*.adtr.io'],
  snippets: ['ADT.Tag', 'adtraction'],
  cookies: [
    { name: 'at_gd', lifetime: 365 * day },
    { name: 'adt_*', lifetime: 365 * day },
  ],
} satisfies Service
