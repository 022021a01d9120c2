// https://docs.smartsupp.com/chat-box/ (not read again on 2026-11-24); names and six months as a list of services gives them
// (read 2026-11-24). It can also record visits: move it to analytics where that is on.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const smartsupp = {
  id: 'smartsupp',
  name: 'Smartsupp',
  category: 'functional',
  purpose: 'chat',
  vendor: { name: 'Smartsupp.com, s.r.o.', country: 'CZ', privacy: 'https://www.smartsupp.com/privacy/' },
  urls: ['*.smartsupp.com', '*.smartsuppchat.com', '*.smartsuppcdn.com'],
  snippets: ['_smartsupp', 'smartsuppchat.com'],
  cookies: [
    { name: 'ssupp.vid', lifetime: 182 * day },
    { name: 'ssupp.visits', lifetime: 182 * day },
    { name: 'ssupp.chatid', lifetime: 0 },
    { name: 'ssupp.opened', lifetime: 0 },
    { name: 'ssupp.message', lifetime: 0 },
    { name: 'ssupp.unread', lifetime: 0 },
    { name: 'ssupp.group', lifetime: 0 },
    { name: 'ssupp.barclicked', lifetime: 0 },
    { name: 'ssupp.animbnr' },
  ],
  storage: [{ key: 'ssupp.*' }, { key: 'smartsupp*' }],
  embed: 'chat',
} satisfies Service
