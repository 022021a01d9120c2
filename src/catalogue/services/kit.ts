// https://help.kit.com/en/articles/2502617 (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const kit = {
  id: 'kit',
  name: 'Kit (ConvertKit)',
  category: 'marketing',
  purpose: 'campaigns',
  vendor: { name: 'Kit LLC', country: 'US', privacy: 'https://kit.com/privacy' },
  urls: ['*.convertkit.com', '*.ck.page', '*.convertkit-mail.com'],
  snippets: ['convertkit', 'data-sv-form'],
  cookies: [{ name: 'ck_subscriber_id', lifetime: 365 * day }],
  storage: [{ key: 'ckid' }],
} satisfies Service
