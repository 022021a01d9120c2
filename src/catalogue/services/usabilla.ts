// https://support.usabilla.com/hc/en-us/articles/360019732951 (not read again on 2026-11-24). Sold as GetFeedback Digital.
// `usbls_` remembers what was shown; a year where it is not the session.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const usabilla = {
  id: 'usabilla',
  name: 'Usabilla',
  category: 'analytics',
  purpose: 'surveys',
  vendor: { name: 'Usabilla B.V.', country: 'NL', privacy: 'https://www.getfeedback.com/en/privacy/' },
  urls: ['*.usabilla.com'],
  snippets: ['usabilla_live', 'lightningjs'],
  cookies: [{ name: 'usbls_*', lifetime: 365 * day }, { name: 'usabilla*' }],
  storage: [{ key: 'usbl*' }, { key: 'usabilla*' }],
} satisfies Service
