// https://www.appier.com/en/about/privacy-policy (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const appier = {
  id: 'appier',
  name: 'Appier',
  category: 'marketing',
  purpose: 'retargeting',
  vendor: { name: 'Appier Group, Inc.', country: 'JP', privacy: 'https://www.appier.com/en/about/privacy-policy' },
  urls: ['*.appier.net', '*.appier.com', '*.aiqua.io', '*.quantumgraph.com'],
  snippets: ['appier_utm', 'APPIER', 'qg("event"'],
  cookies: [
    { name: '_atrk_siteuid', lifetime: 365 * day },
    { name: '_atrk_ssid', lifetime: 30 * minute },
    { name: '_atrk_sessidx', lifetime: 30 * minute },
    { name: '_auid', lifetime: 365 * day, thirdParty: true },
  ],
  storage: [{ key: '_atrk_*' }, { key: 'QGUserId' }],
} satisfies Service
