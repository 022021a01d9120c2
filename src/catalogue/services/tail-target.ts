// https://www.totvs.com/politica-de-privacidade/ (not read again on 2026-11-24). It sells audiences in Brazil.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const tailTarget = {
  id: 'tail-target',
  name: 'TailTarget',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'TOTVS S.A.', country: 'BR', privacy: 'https://www.totvs.com/politica-de-privacidade/' },
  urls: ['*.tailtarget.com'],
  snippets: ['_ttq.push', 'tailtarget'],
  cookies: [
    { name: '_ssc', lifetime: 365 * day, thirdParty: true },
    { name: 'trk', lifetime: 365 * day, thirdParty: true },
  ],
} satisfies Service
