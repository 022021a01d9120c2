// https://docs.mautic.org/en/latest/contacts/manage_contacts.html#cookies (not read again on 2026-11-24). Sites mostly host it
// themselves, so its script is looked for on any host. A year for the device; the French Webmecanik runs it for others.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const mautic = {
  id: 'mautic',
  name: 'Mautic',
  category: 'marketing',
  purpose: 'crm',
  vendor: { name: 'Acquia, Inc.', country: 'US', privacy: 'https://www.acquia.com/about-us/legal/privacy-policy' },
  urls: ['*/mtc.js', '*/mtracking.gif', '*.webmecanik.com', '*.mautic.net'],
  snippets: ['MauticTrackingObject'],
  cookies: [
    { name: 'mtc_id', lifetime: 0 },
    { name: 'mtc_sid', lifetime: 0 },
    { name: 'mautic_device_id', lifetime: 365 * day },
    { name: 'mautic_session_id', lifetime: 365 * day },
    { name: 'mautic_referer_id', lifetime: 0 },
  ],
  storage: [{ key: 'mtc_*' }, { key: 'mautic_*' }],
} satisfies Service
