// https://online.sovendus.com/en/online-privacy-notice/ (not read again on 2026-11-24). Vouchers of other shops, shown to
// whoever has just bought.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const sovendus = {
  id: 'sovendus',
  name: 'Sovendus',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Sovendus GmbH', country: 'DE', privacy: 'https://online.sovendus.com/en/online-privacy-notice/' },
  urls: ['*.sovendus.com', '*.sovendus-network.com'],
  snippets: ['sovIframes', 'sovConsumer', 'sovendus'],
  cookies: [
    { name: 'sovendusCouponCode', lifetime: 30 * day },
    { name: 'sovendusRequestToken', lifetime: 30 * day },
    { name: 'sovReqToken', lifetime: 30 * day },
    { name: 'sovendus*' },
  ],
  storage: [{ key: 'sov*' }, { key: 'sovendus*' }],
} satisfies Service
