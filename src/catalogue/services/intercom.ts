// https://www.intercom.com/help/en/articles/2361922-intercom-messenger-cookies (read 2026-11-24): the id of the site follows
// each name; nine months, a week for a session. `shutdown` clears the session. Where it is used to write campaigns to
// visitors it is marketing: move it.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const intercom = {
  id: 'intercom',
  name: 'Intercom',
  category: 'functional',
  purpose: 'chat',
  vendor: { name: 'Intercom R&D Unlimited Company', country: 'IE', privacy: 'https://www.intercom.com/legal/privacy' },
  urls: ['*.intercom.io', '*.intercomcdn.com', '*.intercomassets.com', '*.intercom.com'],
  snippets: ['intercomSettings', 'widget.intercom.io'],
  cookies: [
    { name: 'intercom-id-*', lifetime: 270 * day },
    { name: 'intercom-session-*', lifetime: 7 * day },
    { name: 'intercom-device-id-*', lifetime: 270 * day },
  ],
  storage: [{ key: 'intercom.*' }, { key: 'intercom-*' }],
  embed: 'chat',
  consent: { revoke: [{ call: 'Intercom', args: ['shutdown'] }] },
} satisfies Service
