// https://skimlinks.com/privacy-policy/ (not read again on 2026-11-24). `GUID` stands on skimresources.com, for a year.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const skimlinks = {
  id: 'skimlinks',
  name: 'Skimlinks',
  category: 'marketing',
  purpose: 'affiliates',
  vendor: { name: 'Skimbit Ltd', country: 'GB', privacy: 'https://skimlinks.com/privacy-policy/' },
  urls: ['*.skimresources.com', '*.redirectingat.com'],
  snippets: ['skimlinks_', 'skimresources'],
  cookies: [
    { name: 'skimCampaignId', lifetime: 365 * day },
    { name: 'skimGUID', lifetime: 365 * day },
  ],
  storage: [{ key: 'skimlinks*' }],
} satisfies Service
