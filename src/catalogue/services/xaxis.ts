// https://www.groupm.com/privacy-policy/ (not read again on 2026-11-24). WPP Media. Its cookies stand on mookie1.com.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const xaxis = {
  id: 'xaxis',
  name: 'Xaxis',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'GroupM Worldwide LLC', country: 'US', privacy: 'https://www.groupm.com/privacy-policy/' },
  urls: ['*.mookie1.com'],
  cookies: [
    { name: 'mdata', lifetime: 395 * day, thirdParty: true },
    { name: 'ibkukiuno', lifetime: 395 * day, thirdParty: true },
    { name: 'ibkukinet', lifetime: 395 * day, thirdParty: true },
    { name: 'syncdata_*', lifetime: 10 * day, thirdParty: true },
  ],
} satisfies Service
