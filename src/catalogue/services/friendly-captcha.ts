// https://developer.friendlycaptcha.com/ (not read again on 2026-11-24). A sum that the browser works out; it sets no
// cookie, and in its second version keeps a counter in the frame's own storage. Exempt as the safety of the form that it
// protects.
import type { Service } from '../../core/service.js'

export const friendlyCaptcha = {
  id: 'friendly-captcha',
  name: 'Friendly Captcha',
  category: 'essential',
  purpose: 'security',
  vendor: { name: 'Friendly Captcha GmbH', country: 'DE', privacy: 'https://friendlycaptcha.com/legal/privacy-end-users/' },
  urls: ['api.friendlycaptcha.com', 'eu-api.friendlycaptcha.eu', 'global.frcapi.com', 'eu.frcapi.com'],
  snippets: ['frc-captcha', 'friendlyChallenge'],
  storage: [{ key: 'frc_*', area: 'session', thirdParty: true }],
} satisfies Service
