// https://developers.cj.com/docs/website-tags/tag-overview (not read again on 2026-11-24). 13 months for the identifier of a
// click; on its own domains `LCLK` and others.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const cjAffiliate = {
  id: 'cj-affiliate',
  name: 'CJ Affiliate',
  category: 'marketing',
  purpose: 'affiliates',
  vendor: { name: 'Conversant LLC', country: 'US', privacy: 'https://www.cj.com/legal/privacy' },
  urls: [
    '*.emjcd.com',
    '*.mczbf.com',
    '*.ftjcfx.com',
    '*.anrdoezrs.net',
    '*.dpbolvw.net',
    '*.jdoqocy.com',
    '*.kqzyfj.com',
    '*.tkqlhce.com',
    '*.lduhtrp.net',
    '*.awltovhc.com',
    '*.tqlkg.com',
    '*.yceml.net',
    '*.qksrv.net',
    '*.apmebf.com',
    '*.cualbr.com',
    '*.sjwoe.com',
  ],
  snippets: ['CJApi', 'cj.order', 'cjTracking'],
  cookies: [
    { name: 'cje', lifetime: 395 * day },
    { name: 'cjevent_dc', lifetime: 395 * day },
    { name: 'cjevent_sc', lifetime: 395 * day },
    { name: 'cjConsent', lifetime: 365 * day },
    { name: 'cjUser', lifetime: 395 * day },
    { name: 'cjae', lifetime: 0, thirdParty: true },
    { name: 'LCLK', lifetime: 1825 * day, thirdParty: true },
    { name: 'S1', lifetime: 1825 * day, thirdParty: true },
  ],
  storage: [{ key: 'cjevent*' }, { key: 'cj*Consent' }, { key: 'cjUser' }],
} satisfies Service
