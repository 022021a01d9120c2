// https://docs.hcaptcha.com/ (not read again on 2026-11-24). It weighs how a visitor behaves, on its own servers: consent is
// asked, where a form can do without until then. Cookies stand on hcaptcha.com.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const hcaptcha = {
  id: 'hcaptcha',
  name: 'hCaptcha',
  category: 'functional',
  purpose: 'security',
  vendor: { name: 'Intuition Machines, Inc.', country: 'US', privacy: 'https://www.hcaptcha.com/privacy' },
  urls: ['hcaptcha.com', '*.hcaptcha.com'],
  snippets: ['hcaptcha.render', 'h-captcha'],
  cookies: [
    { name: 'hc_accessibility', thirdParty: true },
    { name: 'hmt_id', lifetime: 30 * day, thirdParty: true },
  ],
  storage: [{ key: '_hcaptcha*', thirdParty: true }],
} satisfies Service
