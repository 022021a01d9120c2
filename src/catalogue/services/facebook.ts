// https://developers.facebook.com/docs/plugins/ and https://www.facebook.com/privacy/policies/cookies/ (not read again on
// 2026-11-24). Buttons, embeds and the sign-in; the pixel is the service `meta-pixel`. What a visitor does is linked to the
// account, and profiles are made of those who have none. `fbsr_` and `fbm_` carry the sign-in on the site's own domain.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const facebook = {
  id: 'facebook',
  name: 'Facebook',
  category: 'marketing',
  purpose: 'social',
  vendor: { name: 'Meta Platforms Ireland Limited', country: 'IE', privacy: 'https://www.facebook.com/privacy/policy/' },
  urls: [
    'connect.facebook.net/*/sdk.js',
    'connect.facebook.net/*/sdk/',
    'connect.facebook.net/*/all.js',
    'www.facebook.com/plugins/',
    'www.facebook.com/v*/plugins/',
    'www.facebook.com/x/oauth/',
    'www.facebook.com/connect/',
    'web.facebook.com/plugins/',
    'graph.facebook.com',
    '*.fbcdn.net',
    '*.fbsbx.com',
  ],
  snippets: ['FB.init(', 'fb-root', 'connect.facebook.net/en_US/sdk.js', 'fbAsyncInit'],
  cookies: [
    { name: 'fbsr_*', lifetime: 0 },
    { name: 'fbm_*', lifetime: 365 * day },
    { name: 'c_user', lifetime: 365 * day, thirdParty: true },
  ],
  storage: [{ key: 'fblst_*' }, { key: 'fblo_*' }],
  embed: 'post',
} satisfies Service
