// https://rakutenadvertising.com/legal-notices/services-privacy-policy/ (not read again on 2026-11-24). `rmStore` keeps a
// click on the site's own domain; the rest stands on linksynergy.com and rmtag.com.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const rakutenAdvertising = {
  id: 'rakuten-advertising',
  name: 'Rakuten Advertising',
  category: 'marketing',
  purpose: 'affiliates',
  vendor: { name: 'Rakuten Marketing LLC', country: 'US', privacy: 'https://rakutenadvertising.com/legal-notices/services-privacy-policy/' },
  urls: ['*.linksynergy.com', '*.rmtag.com', '*.jrs5.com', '*.nxtck.com', '*.mediaforge.com', '*.dc-storm.com'],
  snippets: ['rakutenDataLayer', 'DataLayer.Sale'],
  cookies: [
    { name: 'rmStore', lifetime: 395 * day },
    { name: 'rmuid', lifetime: 365 * day, thirdParty: true },
    { name: 'icts', lifetime: 730 * day, thirdParty: true },
    { name: 'lsclick_*', lifetime: 730 * day, thirdParty: true },
  ],
} satisfies Service
