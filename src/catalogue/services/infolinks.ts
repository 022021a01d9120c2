// https://www.infolinks.com/privacy-policy/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const infolinks = {
  id: 'infolinks',
  name: 'Infolinks',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Infolinks Media, LLC', country: 'US', privacy: 'https://www.infolinks.com/privacy-policy/' },
  urls: ['*.infolinks.com'],
  snippets: ['infolinks_pid'],
  cookies: [{ name: 'ILUUID', lifetime: 365 * day, thirdParty: true }],
} satisfies Service
