// https://help.mouseflow.com/en/articles/4282966-what-is-your-cookie-policy (read 2026-11-24), which calls them essential; a
// recording is not. The id of the site follows `mf_`; it is a cookie of the session, `mf_user` is there for 90 days. It says
// that it keeps nothing else.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const mouseflow = {
  id: 'mouseflow',
  name: 'Mouseflow',
  category: 'analytics',
  purpose: 'recordings',
  vendor: { name: 'Mouseflow ApS', country: 'DK', privacy: 'https://mouseflow.com/privacy/' },
  urls: ['*.mouseflow.com'],
  snippets: ['_mfq'],
  cookies: [
    { name: 'mf_user', lifetime: 90 * day },
    { name: 'mf_*', lifetime: 0 },
  ],
} satisfies Service
