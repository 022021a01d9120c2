// https://simpli.fi/simpli-fi-services-privacy-policy/ (not read again on 2026-11-24). `suid`, on simpli.fi, lasts a year.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const simpliFi = {
  id: 'simpli-fi',
  name: 'Simpli.fi',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Simpli.fi Holdings, LLC', country: 'US', privacy: 'https://simpli.fi/simpli-fi-services-privacy-policy/' },
  urls: ['*.simpli.fi'],
  snippets: ['tag.simpli.fi'],
  cookies: [
    { name: 'suid', lifetime: 365 * day, thirdParty: true },
    { name: 'suid_legacy', lifetime: 365 * day, thirdParty: true },
    { name: 'sifi_user_id', lifetime: 365 * day },
  ],
} satisfies Service
