// https://support.ezoic.com/kb/article/ezoic-cookies (not read again on 2026-11-24). It serves the whole page and its
// advertising; the number of the site follows most names. Those that count pages are its statistics.
import type { Service } from '../../core/service.js'
import { day, hour, minute } from '../time.js'

export const ezoic = {
  id: 'ezoic',
  name: 'Ezoic',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Ezoic Inc.', country: 'US', privacy: 'https://www.ezoic.com/privacy-policy/' },
  urls: ['*.ezoic.net', '*.ezoic.com', '*.ezodn.com', '*.ezojs.com', '*.ezoiccdn.com', '*.ezoic-ads.com', '*.humix.com'],
  snippets: ['ezstandalone', '_ezaq'],
  cookies: [
    { name: 'ezosuibasgeneris-1', lifetime: 365 * day },
    { name: 'ezosuigeneris*', lifetime: 365 * day },
    { name: 'ezoadgid_*', lifetime: 30 * minute, category: 'analytics' },
    { name: 'ezoref_*', lifetime: 2 * hour, category: 'analytics' },
    { name: 'ezoab_*', lifetime: 2 * hour, category: 'analytics' },
    { name: 'ezopvc_*', lifetime: 30 * minute, category: 'analytics' },
    { name: 'ezovid_*', lifetime: 30 * minute, category: 'analytics' },
    { name: 'ezovuuid_*', lifetime: 30 * minute, category: 'analytics' },
    { name: 'ezovuuidtime_*', lifetime: 2 * day, category: 'analytics' },
    { name: 'ezouid_*', lifetime: 30 * minute, category: 'analytics' },
    { name: 'ezouspv*', lifetime: 0, category: 'analytics' },
    { name: 'ezux_*', lifetime: 365 * day, category: 'analytics' },
    { name: 'ezohw', lifetime: 7 * day },
    { name: 'ezds', lifetime: 7 * day },
    { name: 'ezCMPCCS', lifetime: 365 * day },
    { name: 'ezo*' },
    { name: 'active_template::*', lifetime: 2 * day },
  ],
  storage: [{ key: 'ezux_*' }, { key: 'ezo*' }],
} satisfies Service
