// https://advertising.amazon.com/resources/ad-policy/eu-data-protection-and-privacy (not read again on 2026-11-24). `ad-id`
// and `ad-privacy` stand on amazon-adsystem.com; sources give eight months and five years.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const amazonAds = {
  id: 'amazon-ads',
  name: 'Amazon Ads',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Amazon Europe Core SARL', country: 'LU', privacy: 'https://www.amazon.co.uk/gp/help/customer/display.html?nodeId=201909010' },
  urls: ['*.amazon-adsystem.com', '*.assoc-amazon.com'],
  snippets: ['amazon-adsystem.com/aax2', 'apstag.init', 'amzn("setRegion"'],
  cookies: [
    { name: 'ad-id', lifetime: 240 * day, thirdParty: true, httpOnly: true },
    { name: 'ad-privacy', lifetime: 1825 * day, thirdParty: true, httpOnly: true },
  ],
  storage: [{ key: 'apstag*' }],
} satisfies Service
