// https://success.ensighten.com/ (not read again on 2026-11-24). It loads whatever its owner put in, so it needs the strictest
// consent. The name of the account stands before its marks of an answer.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const ensighten = {
  id: 'ensighten',
  name: 'Ensighten',
  category: 'marketing',
  purpose: 'tags',
  vendor: { name: 'CHEQ AI Technologies Ltd.', country: 'IL', privacy: 'https://cheq.ai/privacy-policy/' },
  urls: ['*.ensighten.com'],
  snippets: ['ensBootstraps', 'ensighten.com'],
  cookies: [
    { name: '*_ENSIGHTEN_PRIVACY_BANNER_VIEWED', lifetime: 365 * day, category: 'essential' },
    { name: '*_ENSIGHTEN_PRIVACY_MODAL_VIEWED', lifetime: 365 * day, category: 'essential' },
  ],
} satisfies Service
