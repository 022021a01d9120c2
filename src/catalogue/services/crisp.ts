// https://docs.crisp.chat/guides/chatbox-sdks/web-sdk/session-continuity/ and
// https://help.crisp.chat/en/article/how-can-i-block-crisp-cookies-16qxdzv/ (not read again on 2026-11-24): six months; a
// reset begins a new session and leaves the cookie of the old one.
import type { Service } from '../../core/service.js'
import { day, hour } from '../time.js'

export const crisp = {
  id: 'crisp',
  name: 'Crisp',
  category: 'functional',
  purpose: 'chat',
  vendor: { name: 'Crisp IM SAS', country: 'FR', privacy: 'https://crisp.chat/en/privacy/' },
  urls: ['client.crisp.chat', '*.crisp.chat', '*.crisp.help'],
  snippets: ['CRISP_WEBSITE_ID', '$crisp'],
  cookies: [
    { name: 'crisp-client/session/*', lifetime: 182 * day },
    { name: 'crisp-client/socket/*', lifetime: hour },
    { name: 'crisp-client/domain-detect/*', lifetime: 0 },
    { name: 'crisp-client/*' },
  ],
  storage: [{ key: 'crisp-client/*' }, { key: 'crisp-client/*', area: 'session' }],
  embed: 'chat',
  consent: { revoke: [{ push: '$crisp', args: ['do', 'session:reset'] }] },
} satisfies Service
