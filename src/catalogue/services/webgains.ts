// https://www.webgains.com/public/en/privacy/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const webgains = {
  id: 'webgains',
  name: 'Webgains',
  category: 'marketing',
  purpose: 'affiliates',
  vendor: { name: 'Webgains Limited', country: 'GB', privacy: 'https://www.webgains.com/public/en/privacy/' },
  urls: ['*.webgains.com', '*.webgains.io', '*.webgains.link'],
  snippets: ['ITCVRQ', 'ITCLKQ'],
  cookies: [{ name: 'ITCLKID*', lifetime: 365 * day }],
} satisfies Service
