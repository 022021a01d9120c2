// https://www.primis.tech/privacy-policy/ (not read again on 2026-11-24). A player that lives on advertising.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const primis = {
  id: 'primis',
  name: 'Primis',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'McCann Disciplines Ltd.', country: 'IL', privacy: 'https://www.primis.tech/privacy-policy/' },
  urls: ['*.primis.tech', '*.sekindo.com'],
  snippets: ['primis', 'sekindo'],
  cookies: [
    { name: 'csuuidSekindo', lifetime: 60 * day, thirdParty: true },
    { name: 'csuuid', lifetime: 60 * day, thirdParty: true },
  ],
} satisfies Service
