// https://auth0.com/docs/manage-users/cookies/authentication-api-cookies (not read again on 2026-11-24). The sign-in of the
// site itself: exempt (CNIL guidelines 2020-091, art. 5). Its servers, one for each account, are no script hosts and not
// listed.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const auth0 = {
  id: 'auth0',
  name: 'Auth0',
  category: 'essential',
  purpose: 'login',
  vendor: { name: 'Okta, Inc.', country: 'US', privacy: 'https://www.okta.com/privacy-policy/' },
  urls: ['cdn.auth0.com'],
  snippets: ['auth0.WebAuth(', 'createAuth0Client', 'Auth0Lock('],
  cookies: [
    { name: 'auth0', lifetime: 3 * day, httpOnly: true },
    { name: 'auth0_compat', lifetime: 3 * day, httpOnly: true },
    { name: 'auth0.is.authenticated', lifetime: day },
    { name: '_legacy_auth0.is.authenticated', lifetime: day },
    { name: 'auth0.*.is.authenticated', lifetime: day },
    { name: '_legacy_auth0.*.is.authenticated', lifetime: day },
    { name: 'auth0-mf', httpOnly: true },
    { name: 'auth0-mf_compat', httpOnly: true },
    { name: 'a0.spajs.txs.*', lifetime: day },
  ],
  storage: [{ key: '@@auth0spajs@@*' }, { key: 'a0.spajs.txs.*', area: 'session' }, { key: '@@auth0spajs@@*', area: 'session' }],
} satisfies Service
