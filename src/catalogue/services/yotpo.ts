// https://support.yotpo.com/docs/yotpo-cookies (not read again on 2026-11-24). Reviews, loyalty and messages to shoppers,
// who are recognised for them; p.yotpo.com counts what they look at.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const yotpo = {
  id: 'yotpo',
  name: 'Yotpo',
  category: 'marketing',
  purpose: 'reviews',
  vendor: { name: 'Yotpo Ltd.', country: 'IL', privacy: 'https://www.yotpo.com/privacy-policy/' },
  urls: ['*.yotpo.com', '*.swellrewards.com'],
  snippets: ['yotpoWidgetsContainer', 'staticw2.yotpo.com', 'cdn-widgetsrepository.yotpo'],
  cookies: [{ name: 'yotpo_pixel', lifetime: 395 * day }, { name: '_yotpo_*' }],
  storage: [{ key: 'yotpo*' }, { key: 'swell-*' }, { key: '_yotpo*' }],
  embed: 'reviews',
} satisfies Service
