// https://support.countly.com/hc/en-us/articles/360037441932 (not read again on 2026-11-24). Sites mostly host it themselves;
// its names are in its published source.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const countly = {
  id: 'countly',
  name: 'Countly',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'Countly Ltd', country: 'GB', privacy: 'https://countly.com/privacy-policy' },
  urls: ['*.count.ly', '*/sdk/web/countly.min.js'],
  snippets: ['Countly.app_key', 'Countly.q'],
  cookies: [
    { name: 'cly_id', lifetime: 365 * day },
    { name: 'cly_*', lifetime: 365 * day },
  ],
  storage: [{ key: 'cly_*' }],
} satisfies Service
