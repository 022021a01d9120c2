// https://support.weglot.com/ (not read again on 2026-11-24). It keeps the language that a visitor chose.
import type { Service } from '../../core/service.js'

export const weglot = {
  id: 'weglot',
  name: 'Weglot',
  category: 'functional',
  purpose: 'tools',
  vendor: { name: 'Weglot SAS', country: 'FR', privacy: 'https://weglot.com/privacy' },
  urls: ['cdn.weglot.com', 'api.weglot.com', 'cdn-api-weglot.com', '*.weglot.com'],
  snippets: ['Weglot.initialize', 'weglot.com/'],
  cookies: [{ name: 'weglot_*' }],
  storage: [{ key: 'wglang' }, { key: 'weglot*' }],
} satisfies Service
