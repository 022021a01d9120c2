// https://www.openweb.com/legal-and-privacy/privacy (not read again on 2026-11-24). Formerly Spot.IM: comments that live on
// advertising.
import type { Service } from '../../core/service.js'

export const openwebAds = {
  id: 'openweb-ads',
  name: 'OpenWeb',
  category: 'marketing',
  purpose: 'comments',
  vendor: { name: 'OpenWeb Technologies Ltd.', country: 'IL', privacy: 'https://www.openweb.com/legal-and-privacy/privacy' },
  urls: ['*.spot.im', '*.spotim.market'],
  snippets: ['spotim-launcher', 'SPOTIM'],
  cookies: [{ name: 'spotim_visitId', lifetime: 0 }, { name: 'spotim*' }],
  storage: [{ key: 'SPOTIM*' }, { key: 'SPOT_*' }, { key: 'spot*' }],
} satisfies Service
