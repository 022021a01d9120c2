// https://docs.helpscout.com/article/1237-beacon-cookies (not read again on 2026-11-24). The Beacon keeps a device and a
// session.
import type { Service } from '../../core/service.js'

export const helpScout = {
  id: 'help-scout',
  name: 'Help Scout',
  category: 'functional',
  purpose: 'chat',
  vendor: { name: 'Help Scout PBC', country: 'US', privacy: 'https://www.helpscout.com/company/legal/privacy/' },
  urls: ['*.helpscout.net', '*.helpscout.com'],
  snippets: ["Beacon('init'", 'Beacon("init"'],
  cookies: [{ name: 'hs-beacon-*' }, { name: 'helpscout-*' }],
  storage: [{ key: 'beacon*' }, { key: 'hs-beacon*' }],
  embed: 'chat',
} satisfies Service
