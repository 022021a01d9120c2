// https://help.disqus.com/customer/portal/articles/466235-use-of-cookies (read 2026-11-24): cookies stand on disqus.com and
// recognise visitors across sites, for advertising; it brings in advertising exchanges. It belongs to Zeta Global.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const disqus = {
  id: 'disqus',
  name: 'Disqus',
  category: 'marketing',
  purpose: 'comments',
  vendor: { name: 'Disqus, Inc.', country: 'US', privacy: 'https://help.disqus.com/en/articles/1717103-disqus-privacy-policy' },
  urls: ['disqus.com', '*.disqus.com', '*.disquscdn.com'],
  snippets: ['disqus_shortname', 'disqus_config', 'disqus_thread'],
  cookies: [
    { name: 'disqus_unique', lifetime: 365 * day, thirdParty: true },
    { name: '__jid', lifetime: 30 * minute, thirdParty: true },
    { name: 'disqusauth', thirdParty: true },
    { name: 'zeta-ssp-user-id', lifetime: 365 * day, thirdParty: true },
  ],
  storage: [{ key: 'disqus*', thirdParty: true }, { key: 'disqus.*' }],
  embed: 'post',
} satisfies Service
