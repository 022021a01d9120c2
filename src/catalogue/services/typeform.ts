// https://www.typeform.com/help/a/cookies-on-typeforms-360029617591/ (not read again on 2026-11-24). Cookies stand on
// typeform.com; it counts who begins a form and who ends it.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const typeform = {
  id: 'typeform',
  name: 'Typeform',
  category: 'functional',
  purpose: 'forms',
  vendor: { name: 'Typeform SL', country: 'ES', privacy: 'https://www.typeform.com/privacy-policy/' },
  urls: ['*.typeform.com'],
  snippets: ['data-tf-live', 'data-tf-widget', 'typeform.com/next/embed'],
  cookies: [
    { name: 'attribution_user_id', lifetime: 365 * day, thirdParty: true },
    { name: 'tracking_session_id_*', lifetime: 0, thirdParty: true },
  ],
  storage: [{ key: 'typeform*', thirdParty: true }],
  embed: 'form',
} satisfies Service
