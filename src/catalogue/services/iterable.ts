// https://support.iterable.com/hc/en-us/articles/206112316 (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const iterable = {
  id: 'iterable',
  name: 'Iterable',
  category: 'marketing',
  purpose: 'campaigns',
  vendor: { name: 'Iterable, Inc.', country: 'US', privacy: 'https://iterable.com/trust/privacy-policy/' },
  urls: ['*.iterable.com'],
  snippets: ['_iaq'],
  cookies: [
    { name: 'iterableEndUserId', lifetime: 365 * day },
    { name: 'iterableEmailCampaignId', lifetime: day },
    { name: 'iterableTemplateId', lifetime: day },
    { name: 'iterableMessageId', lifetime: day },
    { name: 'iterable*' },
  ],
} satisfies Service
