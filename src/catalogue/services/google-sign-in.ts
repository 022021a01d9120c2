// https://developers.google.com/identity/gsi/web/guides/get-google-api-clientid (not read again on 2026-11-24). One Tap
// looks who is signed in to Google on every page that loads it; on the page where a visitor chooses to sign in it is exempt.
// `g_state` remembers that it was closed.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const googleSignIn = {
  id: 'google-sign-in',
  name: 'Sign in with Google',
  category: 'functional',
  purpose: 'login',
  vendor: { name: 'Google Ireland Limited', country: 'IE', privacy: 'https://policies.google.com/privacy' },
  urls: ['accounts.google.com/gsi/', 'accounts.google.com/o/', 'apis.google.com/js/platform.js', 'apis.google.com/js/api:client.js'],
  sources: {
    script: ['accounts.google.com', 'apis.google.com'],
    connect: ['accounts.google.com'],
    frame: ['accounts.google.com'],
    style: ['accounts.google.com'],
  },
  snippets: ['google.accounts.id', 'g_id_onload', 'gapi.auth2'],
  cookies: [{ name: 'g_state', lifetime: 180 * day }, { name: 'G_ENABLED_IDPS' }, { name: 'G_AUTHUSER_H', lifetime: 0 }],
} satisfies Service
