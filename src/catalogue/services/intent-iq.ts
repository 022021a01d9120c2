// https://www.intentiq.com/technology-privacy-policy (not read again on 2026-11-24). A year; a site's own copy is mostly in
// the storage of the browser.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const intentIq = {
  id: 'intent-iq',
  name: 'Intent IQ',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Intent IQ, LLC', country: 'US', privacy: 'https://www.intentiq.com/technology-privacy-policy' },
  urls: ['*.intentiq.com'],
  snippets: ['IntentIqObject', 'IIQUniversalID'],
  cookies: [
    { name: 'IQver', lifetime: 365 * day, thirdParty: true },
    { name: 'intentIQ', lifetime: 365 * day, thirdParty: true },
    { name: 'intentIQCDate', lifetime: 365 * day, thirdParty: true },
    { name: 'IQPData', lifetime: 365 * day, thirdParty: true },
    { name: 'intentIQ*' },
  ],
  storage: [{ key: '_iiq_*' }, { key: 'IIQ_*' }, { key: 'iiq_*' }],
} satisfies Service
