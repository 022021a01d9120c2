// https://developers.pinterest.com/docs/web-features/add-ons-overview/ (not read again on 2026-11-24). Buttons, boards and
// pins; the pixel is the service `pinterest-tag`. Cookies stand on pinterest.com.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const pinterest = {
  id: 'pinterest',
  name: 'Pinterest',
  category: 'marketing',
  purpose: 'social',
  vendor: { name: 'Pinterest Europe Ltd.', country: 'IE', privacy: 'https://policy.pinterest.com/en/privacy-policy' },
  urls: ['assets.pinterest.com', 'widgets.pinterest.com', 'log.pinterest.com', 'api.pinterest.com', '*.pinimg.com'],
  snippets: ['assets.pinterest.com/js/pinit', 'data-pin-do', 'PinUtils'],
  cookies: [
    { name: '_pinterest_sess', lifetime: 365 * day, thirdParty: true },
    { name: '_pinterest_cm', lifetime: 365 * day, thirdParty: true },
  ],
  embed: 'post',
} satisfies Service
