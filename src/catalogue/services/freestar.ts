// https://freestarhelp.zendesk.com/hc/en-us/articles/38514927846676-Cookie-Knowledge-Base (read 2026-11-24). Runs the
// advertising of publishers. `fs.pushdown.optout` only closes one format, so it goes with the rest.
import type { Service } from '../../core/service.js'
import { day, hour, minute } from '../time.js'

export const freestar = {
  id: 'freestar',
  name: 'Freestar',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Prometheus Media, LLC', country: 'US', privacy: 'https://freestar.com/privacy-policy/' },
  urls: ['*.pub.network', '*.freestar.io', '*.freestar.com'],
  snippets: ['freestar.queue', 'freestar.config'],
  cookies: [
    { name: 'fs.identifier.hash', lifetime: 1825 * day },
    { name: 'fs.session.servertoserver', lifetime: 30 * minute },
    { name: 'fs.direct.traffic', lifetime: 0 },
    { name: 'fs.pushdown.optout', lifetime: 0 },
    { name: 'fs.bot.found', lifetime: 0 },
    { name: 'fs.bot.check', lifetime: 0 },
    { name: '_fsuid', lifetime: 72 * hour },
  ],
  storage: [
    { key: 'fs.session', area: 'session' },
    { key: 'fs.analytics', area: 'session' },
    { key: 'fs.idealadstack.config', area: 'session' },
  ],
} satisfies Service
