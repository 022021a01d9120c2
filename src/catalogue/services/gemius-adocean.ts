// https://gemius.com/cookie-policy/ (not read again on 2026-11-24). The advertising server of Gemius's house.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const gemiusAdocean = {
  id: 'gemius-adocean',
  name: 'AdOcean',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'AdOcean Ltd.', country: 'PL', privacy: 'https://gemius.com/privacy-policy/' },
  urls: ['*.adocean.pl', '*.adocean-global.com'],
  snippets: ['ado.master(', 'ado.placement('],
  cookies: [{ name: 'GAD', lifetime: 1825 * day, thirdParty: true }],
} satisfies Service
