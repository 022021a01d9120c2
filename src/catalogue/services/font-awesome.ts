// https://docs.fontawesome.com/web/setup/use-kit (not read again on 2026-11-24). Kits are counted for each account. The same
// icons may be served from the site itself.
import type { Service } from '../../core/service.js'

export const fontAwesome = {
  id: 'font-awesome',
  name: 'Font Awesome',
  category: 'functional',
  purpose: 'fonts',
  vendor: { name: 'Fonticons, Inc.', country: 'US', privacy: 'https://fontawesome.com/privacy' },
  urls: ['kit.fontawesome.com', 'use.fontawesome.com', '*.fontawesome.com'],
  sources: {
    script: ['kit.fontawesome.com', 'use.fontawesome.com'],
    connect: ['ka-f.fontawesome.com', 'ka-p.fontawesome.com'],
    style: ['use.fontawesome.com', 'ka-f.fontawesome.com'],
    font: ['use.fontawesome.com', 'ka-f.fontawesome.com'],
  },
  snippets: ['FontAwesomeConfig', 'FontAwesomeKitConfig'],
} satisfies Service
