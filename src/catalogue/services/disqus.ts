// https://help.disqus.com/customer/portal/articles/466235-use-of-cookies (read 2026-11-24), which is old: it names
// `disqus_unique` and the cookies of others that it brings in. The other names and the lifetimes as sites publish them. All
// stand on disqus.com. It belongs to Zeta Global, sells advertising and brings in exchanges.
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
