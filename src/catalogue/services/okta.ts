// https://developer.okta.com/docs/guides/auth-js/ (not read again on 2026-11-24). The sign-in of the site itself: exempt
// (CNIL guidelines 2020-091, art. 5). Its servers set cookies of their own, on the account's domain.
import type { Service } from '../../core/service.js'

export const okta = {
  id: 'okta',
  name: 'Okta',
  category: 'essential',
  purpose: 'login',
  vendor: { name: 'Okta, Inc.', country: 'US', privacy: 'https://www.okta.com/privacy-policy/' },
  urls: ['global.oktacdn.com', 'ok1static.oktacdn.com', 'ok4static.oktacdn.com', 'ok12static.oktacdn.com'],
  snippets: ['OktaSignIn(', 'OktaAuth('],
  cookies: [
    { name: 'okta-oauth-nonce', lifetime: 0 },
    { name: 'okta-oauth-state', lifetime: 0 },
    { name: 'okta-oauth-redirect-params', lifetime: 0 },
  ],
  storage: [
    { key: 'okta-token-storage' },
    { key: 'okta-cache-storage' },
    { key: 'okta-shared-transaction-storage' },
    { key: 'okta-original-uri-storage' },
    { key: 'okta-transaction-storage', area: 'session' },
    { key: 'okta-original-uri-storage', area: 'session' },
  ],
} satisfies Service
