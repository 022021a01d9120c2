// https://support.wix.com/en/article/cookies-and-your-wix-site, as sites quote it (read 2026-11-24): what Wix needs to serve
// the site. It also calls `svSession`, which recognises a visitor for as long as two years, essential: here it is
// functional.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const wix = {
  id: 'wix',
  name: 'Wix',
  category: 'essential',
  purpose: 'session',
  vendor: { name: 'Wix.com Ltd.', country: 'IL', privacy: 'https://www.wix.com/about/privacy' },
  urls: ['static.parastorage.com', 'static.wixstatic.com', 'siteassets.parastorage.com', 'editor.wixapps.net'],
  snippets: ['wixBiSession', 'thunderboltTag', 'wix-essential-viewer-model'],
  cookies: [
    { name: 'svSession', lifetime: 730 * day, category: 'functional' },
    { name: 'smSession', lifetime: 14 * day, httpOnly: true },
    { name: 'server-session-bind', lifetime: 0, httpOnly: true },
    { name: 'client-session-bind', lifetime: 0, httpOnly: true },
    { name: 'SSR-caching', lifetime: 60 },
    { name: 'bSession', lifetime: 30 * minute },
    { name: 'wixSession', lifetime: 0 },
    { name: 'consent-policy', lifetime: 365 * day },
    { name: 'ForceFlashSite', lifetime: 0 },
    { name: 'fedops.logger.sessionId', lifetime: 365 * day, category: 'functional' },
    { name: 'wixLanguage', lifetime: 365 * day, category: 'functional' },
    { name: '_wixCIDX', lifetime: 90 * day, category: 'functional' },
    { name: '_wixUIDX', lifetime: 0, category: 'functional' },
    { name: '_wix_browser_sess', lifetime: 0, category: 'functional' },
  ],
  storage: [{ key: 'fedops.logger.*' }, { key: 'platform_app_*', category: 'functional' }],
} satisfies Service
