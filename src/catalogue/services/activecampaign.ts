// https://help.activecampaign.com/hc/en-us/articles/115000652830 (not read again on 2026-11-24). The number of the account
// follows `prism_`; 30 days.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const activecampaign = {
  id: 'activecampaign',
  name: 'ActiveCampaign',
  category: 'marketing',
  purpose: 'campaigns',
  vendor: { name: 'ActiveCampaign, LLC', country: 'US', privacy: 'https://www.activecampaign.com/legal/privacy-policy' },
  urls: ['trackcmp.net', '*.trackcmp.net', '*.app-us1.com', '*.activehosted.com', '*.activecampaign.com'],
  snippets: ["vgo('setAccount'", 'vgoAlias', 'trackcmp_'],
  cookies: [
    { name: 'prism_*', lifetime: 30 * day },
    { name: 'ac_enable_tracking', lifetime: 30 * day },
  ],
} satisfies Service
