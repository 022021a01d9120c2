// https://help.teads.com/en/articles/11537378-consent-management-platform-faqs (read 2026-11-24): `tfpai` for 30 days and
// `tfpsi` for 30 minutes, on the site's own domain. A year for `tt_viewer`, on teads.tv, and a day for the notes of what was
// exchanged with others, are as sites publish them.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const teads = {
  id: 'teads',
  name: 'Teads',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Teads France SAS', country: 'FR', privacy: 'https://privacy-policy.teads.com/' },
  urls: ['*.teads.tv', '*.teads.com'],
  snippets: ['teads_e', 'teads_adservice', 'teads-format'],
  cookies: [
    { name: 'tt_viewer', lifetime: 365 * day, thirdParty: true },
    { name: 'tt_bluekai', lifetime: day, thirdParty: true },
    { name: 'tt_exelate', lifetime: day, thirdParty: true },
    { name: 'tt_liveramp', lifetime: day, thirdParty: true },
    { name: 'tt_neustar', lifetime: day, thirdParty: true },
    { name: 'tt_salesforce', lifetime: day, thirdParty: true },
    { name: 'tfpsi', lifetime: 30 * minute },
    { name: 'tfpai', lifetime: 30 * day },
  ],
  storage: [{ key: 'teads*' }, { key: '_tfpvi' }, { key: 'tfp*' }],
} satisfies Service
