// https://help.tawk.to/article/what-are-tawkto-cookies-and-what-do-they-do (read 2026-11-24): six months for the visitor's
// id, which tawk.to calls essential; a site can do without. The last four are out of use.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const tawkTo = {
  id: 'tawk-to',
  name: 'tawk.to',
  category: 'functional',
  purpose: 'chat',
  vendor: { name: 'tawk.to, inc.', country: 'US', privacy: 'https://www.tawk.to/privacy-policy/' },
  urls: ['tawk.to', '*.tawk.to'],
  snippets: ['Tawk_API'],
  cookies: [
    { name: 'twk_uuid_*', lifetime: 182 * day },
    { name: 'tawk_uuid_*', lifetime: 182 * day },
    { name: 'twk_idm_key', lifetime: 0 },
    { name: 'TawkConnectionTime', lifetime: 0 },
    { name: 'tawkUUID', lifetime: 182 * day },
    { name: '__tawkuuid', lifetime: 182 * day },
    { name: 'Tawk_*', lifetime: 182 * day },
  ],
  storage: [{ key: 'twk_*' }, { key: 'tawk_*' }, { key: 'twk_*', area: 'session' }],
  embed: 'chat',
} satisfies Service
