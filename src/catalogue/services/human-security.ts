// https://docs.humansecurity.com/applications/use-of-cookies-web-storage (read 2026-11-24), once PerimeterX: strictly
// necessary, but for `_pxde`, which it calls analytics. Sites often serve its script themselves.
import type { Service } from '../../core/service.js'
import { day, hour } from '../time.js'

export const humanSecurity = {
  id: 'human-security',
  name: 'HUMAN Bot Defender',
  category: 'essential',
  purpose: 'security',
  vendor: { name: 'HUMAN Security, Inc.', country: 'US', privacy: 'https://www.humansecurity.com/privacy-policy/' },
  urls: ['client.px-cloud.net', 'client.perimeterx.net', 'client.px-cdn.net', 'captcha.px-cloud.net', 'captcha.px-cdn.net', 'captcha.perimeterx.net'],
  snippets: ['_pxAppId'],
  cookies: [
    { name: '_px', lifetime: 330 },
    { name: '_px2', lifetime: 330 },
    { name: '_px3', lifetime: 330 },
    { name: '_pxhd', lifetime: 365 * day },
    { name: '_pxvid', lifetime: 365 * day },
    { name: '__pxvid', lifetime: 365 * day },
    { name: '_pxmvid', lifetime: hour },
    { name: 'pxcts', lifetime: 0 },
    { name: '_pxttld', lifetime: 0 },
    { name: '_pxff_*', lifetime: day },
    { name: '_pxde', lifetime: 5 * day, category: 'analytics' },
    { name: '_pxac' },
  ],
  storage: [
    { key: '_pr_c', area: 'session' },
    { key: 'pxsid', area: 'session' },
  ],
} satisfies Service
