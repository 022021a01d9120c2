// https://developer.apple.com/documentation/signinwithapplejs (not read again on 2026-11-24). On the page where a visitor
// chooses to sign in it is exempt: move it there with `apple-sign-in:essential`.
import type { Service } from '../../core/service.js'

export const appleSignIn = {
  id: 'apple-sign-in',
  name: 'Sign in with Apple',
  category: 'functional',
  purpose: 'login',
  vendor: { name: 'Apple Distribution International Limited', country: 'IE', privacy: 'https://www.apple.com/legal/privacy/' },
  urls: ['appleid.cdn-apple.com', 'appleid.apple.com'],
  snippets: ['AppleID.auth.init', 'appleid-signin'],
} satisfies Service
