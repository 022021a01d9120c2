// https://support.zendesk.com/hc/en-us/articles/4408828505754 and
// https://support.zendesk.com/hc/en-us/articles/4408824378650 (read 2026-11-24): a year for the visitor's id, on the site's
// own domain. Once Zopim. Help centres that Zendesk hosts set cookies for their sessions, which are not listed here.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const zendesk = {
  id: 'zendesk',
  name: 'Zendesk',
  category: 'functional',
  purpose: 'chat',
  vendor: { name: 'Zendesk, Inc.', country: 'US', privacy: 'https://www.zendesk.com/company/agreements-and-terms/privacy-notice/' },
  urls: ['*.zdassets.com', '*.zendesk.com', '*.zopim.com', '*.zopim.io'],
  snippets: ['zESettings', '$zopim', 'ze-snippet'],
  cookies: [
    { name: '__zlcmid', lifetime: 365 * day },
    { name: '__zlcprivacy', lifetime: 365 * day, category: 'essential' },
    { name: '__zlcstore' },
    { name: 'zte2095' },
    { name: 'ZD-suid', lifetime: 20 * minute },
    { name: 'ZD-buid' },
    { name: 'ZD-store' },
    { name: 'ZD-settings' },
    { name: 'ZD-launcherLabelRemoved' },
    { name: 'ZD-widgetOpen' },
  ],
  storage: [{ key: 'ZD-*' }, { key: '__zlcstore' }, { key: 'zE_oauth' }],
  embed: 'chat',
} satisfies Service
