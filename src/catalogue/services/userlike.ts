// https://faq.userlike.com/all-documents/does-userlike-use-cookies-and-if-yes-what-for (read 2026-11-24): one cookie, with
// the number of the account in its name; a site sets how long it lives. `uslk_e` and `uslk_s` are those of an older widget.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const userlike = {
  id: 'userlike',
  name: 'Userlike',
  category: 'functional',
  purpose: 'chat',
  vendor: { name: 'Lime Connect GmbH', country: 'DE', privacy: 'https://www.userlike.com/en/terms#privacy-policy' },
  urls: ['*.userlike.com', 'userlike-cdn-widgets.s3-eu-west-1.amazonaws.com'],
  snippets: ['userlikeReady', 'userlike-cdn-widgets'],
  cookies: [{ name: 'uslk_umm_*' }, { name: 'uslk_e', lifetime: 365 * day }, { name: 'uslk_s', lifetime: 0 }, { name: 'uslk_*' }],
  storage: [{ key: 'uslk_*' }, { key: 'loglevel:userlike' }],
  embed: 'chat',
} satisfies Service
